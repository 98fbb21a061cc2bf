package fr.aiguillage.moteur.ajoutees;

import fr.aiguillage.catalogue.lecture.Anomalie;
import fr.aiguillage.moteur.Regle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rules of a catalogue directory that is added.
 *
 * @param regles those that only conclude
 * @param anomalies why the others are not among them
 */
public record ReglesAjoutees(List<RegleAjoutee> regles, List<Anomalie> anomalies) {

    /** The folder that holds them, right under that of the catalogue. */
    public static final String DOSSIER = Regle.AJOUTEES;

    /** No rule comes near this size. */
    private static final long OCTETS_MAX = 1 << 16;

    private static final String FIN = ".drl";
    private static final String CAS = ".cas.yaml";

    public ReglesAjoutees {
        regles = List.copyOf(regles);
        anomalies = List.copyOf(anomalies);
    }

    /**
     * Reads those of a catalogue directory; none when it has no such folder.
     *
     * @throws UncheckedIOException when the folder cannot be listed
     */
    public static ReglesAjoutees lire(Path directory) {
        List<RegleAjoutee> rules = new ArrayList<>();
        List<Anomalie> faults = new ArrayList<>();
        for (Path file : fichiers(directory.resolve(DOSSIER))) {
            String name = directory.relativize(file).toString().replace('\\', '/');
            try {
                rules.add(Grammaire.lire(name, texte(file, name)));
            } catch (HorsGrammaire e) {
                faults.add(e.anomalie());
            }
        }
        return new ReglesAjoutees(rules, faults);
    }

    /** Whether a catalogue directory holds any, which are not read. */
    public static boolean presentes(Path directory) {
        return !fichiers(directory.resolve(DOSSIER)).isEmpty();
    }

    private static List<Path> fichiers(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(ReglesAjoutees::regle).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a file is there to be a rule: neither its cases, nor a word to the reader. */
    private static boolean regle(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return !name.endsWith(CAS) && !name.startsWith(".") && !name.startsWith("lisez");
    }

    private static String texte(Path file, String name) {
        if (!name.endsWith(FIN)) {
            throw entier(name, "ce fichier n'est pas une règle (« " + FIN + " »)");
        }
        try {
            if (Files.size(file) > OCTETS_MAX) {
                throw entier(name, "ce fichier dépasse " + OCTETS_MAX / 1024 + " Kio");
            }
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw entier(name, "ce fichier n'est pas en UTF-8");
        } catch (IOException e) {
            throw entier(name, "ce fichier ne peut pas être lu");
        }
    }

    private static HorsGrammaire entier(String name, String message) {
        return new HorsGrammaire(new Anomalie(name, 0, 0, "regle", message, null));
    }

    /** No rule at all. */
    public static ReglesAjoutees aucune() {
        return new ReglesAjoutees(List.of(), List.of());
    }

    /** What the rules say of themselves, for those who check the words that they use. */
    public List<Regle> citees() {
        return regles.stream().map(RegleAjoutee::regle).toList();
    }

    /** The rules whose file has none of these faults. */
    public List<RegleAjoutee> sans(List<Anomalie> faults) {
        Set<String> faulty = faults.stream().map(Anomalie::fichier).collect(Collectors.toSet());
        return regles.stream().filter(rule -> !faulty.contains(rule.fichier())).toList();
    }
}
