package fr.aiguillage.prose;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where fingers slipped in a text. A fact that it may bear on becomes a question.
 *
 * @param grammaire where a word of grammar may hide: it bears on its whole sentence
 * @param sens where a word that means something may hide: it bears on what it touches
 */
record Coquilles(BitSet grammaire, BitSet sens) {

    /** Doubts the facts that they bear on. */
    void douter(Map<Reperee, Statut> statuses, List<Proposition> parts, Voisinage around) {
        Set<Integer> sentences = parts.stream().filter(part -> dans(grammaire, part.de(), part.a()))
                .map(Proposition::phrase).collect(Collectors.toSet());
        parts.forEach(part -> part.reperees().stream()
                .filter(found -> sentences.contains(part.phrase()) || touchent(found, part, around))
                .forEach(found -> statuses.computeIfPresent(found, (f, statut) -> statut.auMoins(Statut.DOUTEUX))));
    }

    private boolean touchent(Reperee found, Proposition part, Voisinage around) {
        int before = sens.previousSetBit(found.de() - 1);
        return before >= part.de() && around.touche(before + 1, found.de())
                || dans(sens, found.a(), part.a()) && around.touche(found.a(), sens.nextSetBit(found.a()));
    }

    private static boolean dans(BitSet places, int from, int to) {
        int next = places.nextSetBit(from);
        return next >= 0 && next < to;
    }
}
