package fr.aiguillage.prose.reperage;

import fr.aiguillage.catalogue.Marque;
import fr.aiguillage.prose.phrase.Reperee;
import fr.aiguillage.prose.phrase.Voisinage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What was named alone before the words that wish for it: « un toit et un travail, c'est ce qu'il veut ».
 *
 * @param dites all that was found but what counts only when it is wished
 * @param choses what may be wished, by its first word
 */
record Inversion(Voisinage voisins, List<Reperee> dites, Map<Integer, Reperee> choses) {

    /** What stands between what is wished and the words that wish, at most: « un studio, n'importe où, c'est… ». */
    private static final int PARTIES_MAX = 3;

    /** What is named in the nearest part of a sentence that names things and says nothing of them; none in any other. */
    List<Reperee> avant(Reperee mark) {
        int end = mark.de();
        for (int parts = 0; parts < PARTIES_MAX && end > 0; parts++) {
            int start = debut(end);
            List<Reperee> things = nommees(start, end);
            if (!things.isEmpty() || dit(start, end)) {
                return things;
            }
            end = start;
        }
        return new ArrayList<>();
    }

    private int debut(int end) {
        int at = end - 1;
        while (at > 0 && !voisins.mot(at).coupe()) {
            at--;
        }
        return at;
    }

    /** What may be wished between two places, when there is nothing else but what a wish goes over. */
    private List<Reperee> nommees(int from, int to) {
        List<Reperee> things = new ArrayList<>();
        int at = from;
        while (at < to) {
            Reperee thing = choses.get(at);
            boolean whole = thing != null && thing.a() <= to;
            if (!whole && !voisins.lie(at)) {
                return new ArrayList<>();
            }
            if (whole) {
                things.add(thing);
            }
            at = whole ? thing.a() : at + 1;
        }
        return things;
    }

    private boolean dit(int from, int to) {
        return dites.stream().filter(r -> r.de() < to && from < r.a())
                .anyMatch(r -> r.estFait() || r.nomme() || r.marque() == Marque.PRONOM);
    }
}
