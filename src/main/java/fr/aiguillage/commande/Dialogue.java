package fr.aiguillage.commande;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Someone who answers questions, one line at a time. What is answered enters no history. */
public interface Dialogue {

    /** Nobody: no answer ever comes. */
    Dialogue PERSONNE = new Dialogue() {
        @Override
        public @Nullable String demander(String invite, List<String> reponses) {
            return null;
        }

        @Override
        public boolean seContinue() {
            return false;
        }
    };

    /**
     * Asks for one line.
     *
     * @param invite what stands before what is typed
     * @param reponses what could be answered, for completion
     * @return null at the end of input, or when the one who answers interrupts
     */
    @Nullable String demander(String invite, List<String> reponses);

    /**
     * The same where what may follow depends on what is typed so far.
     *
     * @param suites the lines that could come of what stands before the cursor
     */
    default @Nullable String demander(String invite, Function<String, List<String>> suites) {
        return demander(invite, List.of());
    }

    /** Whether what is shown is read as it comes, so that one screen may wait for the next. */
    default boolean enDirect() {
        return seContinue();
    }

    /** Whether one stays in conversation afterwards, so that stopping loses nothing. */
    boolean seContinue();

    /** Whether one was asked to stop since the command began: what lasts looks at it between two steps. */
    default boolean arrete() {
        return false;
    }

    /** Forgets what was typed and clears what is shown, where that has a meaning. */
    default void oublier() {
    }
}
