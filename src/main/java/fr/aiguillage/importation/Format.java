package fr.aiguillage.importation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;

/** A way of writing aids that is not ours, and that we know how to read. */
public interface Format {

    /** The word that asks for it. */
    String nom();

    /**
     * Reads a directory. What cannot be carried is listed, never guessed; a directory without any aid gives no fiche.
     *
     * @param today the date that the catalogue will bear
     * @throws IOException when the directory itself cannot be read
     */
    Recolte lire(Path directory, LocalDate today) throws IOException;
}
