package fr.aiguillage.commande;

import fr.aiguillage.catalogue.Genre;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The files that a new directory starts from. Each is a text in which {@code {{mot}}} stands for what that directory
 * is about; {@code liste.txt} says where each goes, and whether that is only for a place that is not known yet.
 */
final class Modeles {

    private static final String LISTE = "liste.txt";
    private static final String SI_INCONNU = "si-inconnu";

    private final String textes;
    private final Map<String, String> mots;
    private final boolean inconnu;

    /**
     * The files of one kind of directory.
     *
     * @param texts the folder of their texts, with its slash
     * @param words what stands for each word between braces
     * @param unknown whether the place is still to be described
     */
    Modeles(String texts, Map<String, String> words, boolean unknown) {
        this.textes = texts;
        this.mots = Map.copyOf(words);
        this.inconnu = unknown;
    }

    /** Writes them all, and the schemas that they name. */
    void ecrire(Path directory) throws IOException {
        for (String line : lire(textes + LISTE).lines().toList()) {
            List<String> words = List.of(line.split(" "));
            if (inconnu || !words.contains(SI_INCONNU)) {
                ecrire(directory.resolve(rempli(words.get(1))), texte(words.get(0)));
            }
        }
        for (String schema : schemas()) {
            ecrire(directory.resolve(schema), lire("/" + schema));
        }
    }

    private static List<String> schemas() {
        return Stream.concat(Stream.of("catalogue", "commun"), Arrays.stream(Genre.values()).map(Genre::schema))
                .distinct().map(name -> "schemas/" + name + ".schema.json").toList();
    }

    private static void ecrire(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String rempli(String text) {
        String filled = text;
        for (Map.Entry<String, String> word : mots.entrySet()) {
            filled = filled.replace("{{" + word.getKey() + "}}", word.getValue());
        }
        return filled;
    }

    /** One of the texts, filled. */
    String texte(String name) {
        return rempli(lire(textes + name));
    }

    private static String lire(String resource) {
        try (InputStream in = Modeles.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("modèle absent : " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
