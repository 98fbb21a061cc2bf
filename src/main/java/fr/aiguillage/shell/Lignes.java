package fr.aiguillage.shell;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Where the lines of a conversation come from. */
interface Lignes extends AutoCloseable {

    /** The next line; empty when it was cancelled, null when there are no more. */
    @Nullable String suivante();

    /** Opens what follows, for a command that reads: up to the end that the user marks. */
    InputStream entree();

    /** Forgets what is on the screen and what was typed, where that has a meaning. */
    default void efface() {
    }

    @Override
    default void close() {
    }
}
