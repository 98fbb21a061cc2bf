package fr.aiguillage.prose.motifs;

import fr.aiguillage.prose.phrase.Reperee;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;

/** What stands among the words of a text without changing what they say: « frappée <em>samedi soir</em> par son ex ». */
final class Incises {

    private final int[] fins;
    private final BitSet dedans = new BitSet();

    /** None yet, in a text of that many words. */
    Incises(int words) {
        this.fins = new int[words];
        Arrays.setAll(fins, at -> at);
    }

    /** Those that were found, the longest at each place. */
    Incises(int words, Collection<Reperee> found) {
        this(words);
        found.forEach(aside -> {
            fins[aside.de()] = Math.max(fins[aside.de()], aside.a());
            dedans.set(aside.de(), aside.a());
        });
    }

    /** The place behind what begins at a place, or the same place. */
    int fin(int at) {
        return fins[at];
    }

    /** How many words from one place to another change nothing. */
    int compte(int from, int to) {
        return from < to ? dedans.get(from, to).cardinality() : 0;
    }
}
