package fr.aiguillage.prose.reperage;

import fr.aiguillage.prose.phrase.Proposition;
import fr.aiguillage.prose.phrase.Reperee;
import fr.aiguillage.prose.phrase.Voisinage;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where fingers slipped in a text. A fact that it may bear on becomes a question.
 *
 * @param grammaire where a word of grammar may hide: it bears on its whole sentence
 * @param sens where a word that means something may hide: it bears on what it touches
 * @param personnes where a word that names somebody may hide: it bears on its sentence and on the next one
 */
record Coquilles(BitSet grammaire, BitSet sens, BitSet personnes) {

    /** The facts that they bear on. */
    Set<Reperee> douteuses(List<Proposition> parts, Voisinage around) {
        Set<Integer> sentences = Stream.concat(phrases(grammaire, parts),
                phrases(personnes, parts).flatMap(sentence -> Stream.of(sentence, sentence + 1)))
                .collect(Collectors.toSet());
        Set<Reperee> all = Collections.newSetFromMap(new IdentityHashMap<>());
        parts.forEach(part -> part.reperees().stream()
                .filter(found -> sentences.contains(part.phrase()) || touchent(found, part, around)).forEach(all::add));
        return all;
    }

    private static Stream<Integer> phrases(BitSet places, List<Proposition> parts) {
        return parts.stream().filter(part -> dans(places, part.de(), part.a())).map(Proposition::phrase);
    }

    private boolean touchent(Reperee found, Proposition part, Voisinage around) {
        int before = sens.previousSetBit(found.de() - 1);
        return before >= part.de() && around.accompagne(before + 1, found.de())
                || dans(sens, found.a(), part.a()) && around.accompagne(found.a(), sens.nextSetBit(found.a()));
    }

    private static boolean dans(BitSet places, int from, int to) {
        int next = places.nextSetBit(from);
        return next >= 0 && next < to;
    }
}
