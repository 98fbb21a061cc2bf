package fr.aiguillage.prose;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Proper names that can be read in a text. */
interface Noms {

    /** The longest name that begins at a word, or null. */
    @Nullable Nom lire(List<Mot> words, int at);

    /**
     * A name.
     *
     * @param id what it names
     * @param mots how many words it takes
     */
    record Nom(String id, int mots) {
    }
}
