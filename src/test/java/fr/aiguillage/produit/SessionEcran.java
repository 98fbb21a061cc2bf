package fr.aiguillage.produit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What somebody does at a terminal, as a file of {@code src/test/resources/ecrans} says it.
 *
 * @param qui who types, where, and what for
 * @param aujourdhui the date that the program believes it is
 * @param etapes what is done, in order
 */
record SessionEcran(String qui, String aujourdhui, List<Etape> etapes) {

    static final Path DOSSIER = Programme.RACINE.resolve("src/test/resources/ecrans");

    private static final YAMLMapper YAML = YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /**
     * One step, which is exactly one of these.
     *
     * @param taper a line typed when the program is ready for one
     * @param touche a key struck, as tmux names it
     * @param attendre words that must be shown after the last line typed
     * @param capturer the name under which what is shown since that line is compared with what was once read
     * @param finir the status with which the program must end
     */
    record Etape(@Nullable String taper, @Nullable String touche, @Nullable String attendre, @Nullable String capturer,
            @Nullable Integer finir) {
    }

    /** The sessions by name. */
    static Map<String, SessionEcran> toutes() {
        try (Stream<Path> files = Files.list(DOSSIER)) {
            return files.filter(f -> f.toString().endsWith(".yaml")).sorted()
                    .collect(Collectors.toMap(SessionEcran::nom, SessionEcran::lue));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String nom(Path file) {
        return file.getFileName().toString().replaceFirst("\\.yaml$", "");
    }

    private static SessionEcran lue(Path file) {
        return YAML.readValue(file, SessionEcran.class);
    }
}
