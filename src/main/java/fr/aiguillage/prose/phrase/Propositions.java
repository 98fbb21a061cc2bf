package fr.aiguillage.prose.phrase;

import fr.aiguillage.prose.texte.Decoupeur;
import fr.aiguillage.prose.texte.Mot;
import fr.aiguillage.prose.texte.Mot.Coupure;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Cuts what was read into sentences and their parts. */
public final class Propositions {

    private Propositions() {
    }

    /** The parts, in the order of the text, each with what begins in it. */
    public static List<Proposition> de(String text, List<Mot> words, List<Reperee> all) {
        return couper(text, words, all.stream().filter(r -> !Interrogations.est(r)).toList());
    }

    private static List<Proposition> couper(String text, List<Mot> words, List<Reperee> found) {
        List<Proposition> all = new ArrayList<>();
        BitSet inside = dedans(found);
        int sentence = 0;
        int start = 0;
        int first = 0;
        for (int at = 1; at <= words.size(); at++) {
            if (at == words.size() || words.get(at).coupe() && !inside.get(at)) {
                int last = first;
                while (last < found.size() && found.get(last).de() < at) {
                    last++;
                }
                all.add(new Proposition(sentence, start, at, found.subList(first, last), demande(text, words, at)));
                sentence += at < words.size() && words.get(at).avant() == Coupure.FORTE ? 1 : 0;
                start = at;
                first = last;
            }
        }
        return all;
    }

    /** A cut inside an expression is none: the expression was read over it. */
    private static BitSet dedans(List<Reperee> found) {
        BitSet inside = new BitSet();
        found.stream().filter(r -> r.a() > r.de() + 1).forEach(r -> inside.set(r.de() + 1, r.a()));
        return inside;
    }

    private static boolean demande(String text, List<Mot> words, int to) {
        int next = to < words.size() ? words.get(to).debut() : text.length();
        return Decoupeur.demande(text, words.get(to - 1).fin(), next);
    }
}
