package fr.aiguillage.shell;

import java.util.List;

/** Says which words may come next. */
@FunctionalInterface
public interface Completions {

    /**
     * The words that may stand here.
     *
     * @param commande the whole name of the command
     * @param before the words between its name and the one being typed, an option to be valued being the last
     * @param prefix what is typed of the word, perhaps nothing
     */
    List<String> mots(String commande, List<String> before, String prefix);
}
