package fr.aiguillage.prose.texte;

import java.util.Set;

/**
 * The words that carry no meaning of their own.
 *
 * @param cles those that a text may leave out or add
 * @param niants those that only deny: they must be there, and tell nothing of what is denied
 */
public record Legers(Set<String> cles, Set<String> niants) {

    public Legers {
        cles = Set.copyOf(cles);
        niants = Set.copyOf(niants);
    }

    /** Whether a text may leave out or add a word, by its key. */
    public boolean contient(String key) {
        return cles.contains(key);
    }

    /** Whether a word tells by itself what is spoken of. */
    public boolean parle(String key) {
        return !cles.contains(key) && !niants.contains(key);
    }
}
