package fr.aiguillage.prose.reperage;

import fr.aiguillage.prose.phrase.Reperee;
import fr.aiguillage.prose.texte.Legers;
import fr.aiguillage.prose.texte.Mot;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/** Where something that is found stands alone, as in a list: « 17 ans, <em>cannabis</em>, QPV ». */
public final class Alentours {

    private final List<Mot> mots;
    private final BitSet compris = new BitSet();

    /** Of the words of a text, where light ones and those of which something was read say nothing else. */
    public Alentours(List<Mot> words, Legers light, Collection<Reperee> found) {
        this.mots = words;
        for (int at = 0; at < words.size(); at++) {
            compris.set(at, light.contient(words.get(at).cle()));
        }
        found.stream().filter(r -> !r.indique()).forEach(r -> compris.set(r.de(), r.a()));
    }

    /** Whether nothing is left unread between the cuts around it. */
    public boolean seul(Reperee found) {
        int from = found.de();
        while (from > 0 && !coupe(from)) {
            from--;
        }
        int to = found.a();
        while (to < mots.size() && !coupe(to)) {
            to++;
        }
        return compris.nextClearBit(from) >= to;
    }

    private boolean coupe(int at) {
        return mots.get(at).coupe();
    }
}
