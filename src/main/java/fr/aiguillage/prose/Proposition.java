package fr.aiguillage.prose;

import java.util.List;

/**
 * A part of a sentence between two light cuts, with what was found in it.
 *
 * @param phrase the number of its sentence
 * @param de its first word
 * @param a the word after its last one
 * @param demande whether it ends with a question mark
 */
record Proposition(int phrase, int de, int a, List<Reperee> reperees, boolean demande) {

    Proposition {
        reperees = List.copyOf(reperees);
    }
}
