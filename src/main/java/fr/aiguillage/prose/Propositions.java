package fr.aiguillage.prose;

import fr.aiguillage.prose.Mot.Coupure;
import java.util.ArrayList;
import java.util.List;

/** Cuts what was read into sentences and their parts. */
final class Propositions {

    private Propositions() {
    }

    static List<Proposition> de(String text, List<Mot> words, List<Reperee> found) {
        List<Proposition> all = new ArrayList<>();
        int sentence = 0;
        int start = 0;
        for (int at = 1; at <= words.size(); at++) {
            boolean end = at == words.size() || coupe(words, at, found);
            if (end) {
                all.add(proposition(text, words, found, sentence, start, at));
                sentence += at < words.size() && words.get(at).avant() == Coupure.FORTE ? 1 : 0;
                start = at;
            }
        }
        return all;
    }

    /** A cut inside an expression is none: the expression was read over it. */
    private static boolean coupe(List<Mot> words, int at, List<Reperee> found) {
        return words.get(at).avant().compareTo(Coupure.TRAIT) > 0
                && found.stream().noneMatch(r -> r.de() < at && at < r.a());
    }

    private static Proposition proposition(String text, List<Mot> words, List<Reperee> found, int sentence, int from,
            int to) {
        int next = to < words.size() ? words.get(to).debut() : text.length();
        return new Proposition(sentence, from, to, found.stream().filter(r -> r.de() >= from && r.de() < to).toList(),
                Decoupeur.demande(text, words.get(to - 1).fin(), next));
    }
}
