package fr.aiguillage.moteur;

import fr.aiguillage.moteur.Regle.Citation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads what rule files say of themselves: names, sources, and the words of the vocabulary that they use. */
public final class LecteurRegles {

    private static final Pattern NOM = Pattern.compile("(?m)^rule\\s+\"([^\"]+)\"");
    private static final Pattern SOURCE = Pattern.compile("@source\\(\\s*\"([^\"]*)\"\\s*\\)");
    private static final Pattern PROPOSITION = Pattern.compile("nom\\s*==\\s*\"([^\"]+)\"");
    private static final Pattern CIBLE = Pattern.compile("Indice\\.(\\w+)\\(\\s*\"([^\"]+)\"");

    private LecteurRegles() {
    }

    /** Every rule of a folder of rules, in the order of the files. */
    public static List<Regle> lire(Path folder) {
        return textes(folder).stream().flatMap(t -> lire(t.fichier(), t.texte()).stream()).toList();
    }

    /** The files of a folder of rules, in order. */
    public static List<Texte> textes(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(".drl")).sorted()
                    .map(f -> new Texte(folder.relativize(f).toString().replace('\\', '/'), contenu(f))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String contenu(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Regle> lire(String file, String text) {
        List<Regle> rules = new ArrayList<>();
        Matcher name = NOM.matcher(text);
        while (name.find()) {
            rules.add(new Regle(file, name.group(1), premier(SOURCE, text), propositions(text), cibles(text)));
        }
        return rules;
    }

    private static String premier(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static List<Citation> propositions(String text) {
        return PROPOSITION.matcher(text).results()
                .map(r -> new Citation("proposition", r.group(1), ligne(text, r.start()))).toList();
    }

    private static List<Citation> cibles(String text) {
        return CIBLE.matcher(text).results()
                .map(r -> new Citation(r.group(1), r.group(2), ligne(text, r.start()))).toList();
    }

    private static int ligne(String text, int at) {
        return 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    }

    /** A rule file: its path under the folder, and what it says. */
    public record Texte(String fichier, String texte) {
    }
}
