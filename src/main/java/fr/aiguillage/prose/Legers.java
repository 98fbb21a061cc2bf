package fr.aiguillage.prose;

import java.util.Set;

/** The words that carry no meaning of their own. */
record Legers(Set<String> cles) {

    Legers {
        cles = Set.copyOf(cles);
    }

    boolean contient(String key) {
        return cles.contains(key);
    }
}
