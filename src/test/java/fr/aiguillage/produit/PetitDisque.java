package fr.aiguillage.produit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** A disk of its own that holds little or nothing, where this account may mount one. */
record PetitDisque(Path dossier) implements AutoCloseable {

    static PetitDisque monte(Path directory, long bytes) throws IOException {
        Files.createDirectory(directory);
        Assumptions.assumeTrue(monte("size=" + bytes, directory), "needs a right to mount");
        return new PetitDisque(directory);
    }

    void agrandit() {
        assertThat(monte("remount,size=64m", dossier)).isTrue();
    }

    /** Nothing more can be written on it, even by who may write everywhere. */
    void ferme() {
        assertThat(monte("remount,ro", dossier)).isTrue();
    }

    /** On a busy machine something may still look at it: then it goes as soon as nobody does. */
    @Override
    public void close() {
        Programme.script("umount '" + dossier + "' || umount -l '" + dossier + "'").lance();
    }

    private static boolean monte(String options, Path directory) {
        return Programme.script("mount -t tmpfs -o " + options + " tmpfs '" + directory + "'").lance().statut() == 0;
    }
}
