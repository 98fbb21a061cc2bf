package fr.aiguillage.identite;

import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The places of the official list, as a text names them. */
final class Lieux {

    private static final int AU_PLUS = 8;

    private final Supplier<Set<String>> source;
    private @Nullable Set<String> noms;

    Lieux(Supplier<Set<String>> source) {
        this.source = source;
    }

    /** Where the longest place that is named there, with a capital, ends; the same offset when there is none. */
    int fin(Texte text, int i) {
        return text.majuscule(i) ? finSansMajuscule(text, i) : i;
    }

    /** The same, whether it has a capital or not. */
    int finSansMajuscule(Texte text, int i) {
        StringBuilder name = new StringBuilder();
        int end = i;
        int at = i;
        for (int words = 0; words < AU_PLUS && text.jeton(at).estMot(); words++) {
            name.append(words == 0 ? "" : " ").append(text.jeton(at).cle());
            end = noms().contains(name.toString()) ? at + 1 : end;
            at = text.suivant(at);
        }
        return end;
    }

    private synchronized Set<String> noms() {
        Set<String> known = noms;
        if (known == null) {
            known = source.get();
            noms = known;
        }
        return known;
    }
}
