package fr.aiguillage.shell;

import fr.aiguillage.commande.Dialogue;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Where the lines of a conversation come from. */
interface Lignes extends Dialogue, AutoCloseable {

    /** The next line; empty when it was cancelled, null when there are no more. */
    @Nullable String suivante();

    /** Opens what follows, for a command that reads: up to the end that the user marks. */
    InputStream entree();

    /** How many columns the terminal has; 0 when there is none or it does not say. */
    default int largeur() {
        return 0;
    }

    @Override
    default void close() {
    }
}
