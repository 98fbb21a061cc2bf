package fr.aiguillage.produit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What most starts load, loaded once and kept for as long as the tests last: each start is then half as long. */
final class Archive {

    private static final String USAGE = "orienter --fait age=17 --format texte\ncomprendre --texte \"17 ans\"\n"
            + "orienter --fait age=dix\nchercher mission\nfiche mission-locale\n";

    private static final Path FAITE = faite();

    private Archive() {
    }

    /** The options of the JVM that make it start from it. */
    static List<String> options() {
        return Files.exists(FAITE) ? List.of("-XX:SharedArchiveFile=" + FAITE) : List.of();
    }

    private static Path faite() {
        try {
            Path made = Files.createTempFile(Programme.JAR.getParent(), "essais", ".archive");
            Files.delete(made);
            made.toFile().deleteOnExit();
            Programme.nu(List.of("-XX:ArchiveClassesAtExit=" + made), "-Daiguillage.entree=terminal",
                    "-Daiguillage.sortie=terminal").lisant(USAGE).lance();
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
