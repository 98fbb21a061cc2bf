package fr.aiguillage.prose;

import java.util.Set;

/**
 * The words that carry no meaning of their own.
 *
 * @param cles those that a text may leave out or add
 * @param niants those that only deny: they must be there, and tell nothing of what is denied
 */
record Legers(Set<String> cles, Set<String> niants) {

    Legers {
        cles = Set.copyOf(cles);
        niants = Set.copyOf(niants);
    }

    boolean contient(String key) {
        return cles.contains(key);
    }

    /** Whether a word tells by itself what is spoken of. */
    boolean parle(String key) {
        return !cles.contains(key) && !niants.contains(key);
    }
}
