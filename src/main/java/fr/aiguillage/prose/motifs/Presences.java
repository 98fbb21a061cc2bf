package fr.aiguillage.prose.motifs;

import fr.aiguillage.prose.noms.Noms;
import fr.aiguillage.prose.texte.Mot;
import fr.aiguillage.prose.texte.Nombres;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Where the words of a text stand: it tells at once which patterns cannot be found at a place. */
final class Presences {

    private final List<Mot> mots;
    private final Map<Case.Genre, Noms> noms;
    private final Map<String, BitSet> places = new HashMap<>();
    private final Map<List<Motif>, List<Motif>> possibles = new IdentityHashMap<>();

    /** For each pattern, where each of the words that it requires stands, one list for each set of them. */
    private final Map<Motif, List<List<BitSet>>> requis = new IdentityHashMap<>();
    private final int[] fins;

    Presences(List<Mot> words, List<Collection<String>> forms, Map<Case.Genre, Noms> names) {
        this.mots = words;
        this.noms = names;
        this.fins = new int[words.size()];
        for (int at = words.size() - 1; at >= 0; at--) {
            boolean last = at + 1 == words.size() || words.get(at + 1).coupe();
            fins[at] = last ? at + 1 : fins[at + 1];
            int place = at;
            forms.get(at).forEach(form -> places.computeIfAbsent(form, f -> new BitSet()).set(place));
        }
    }

    /** Those of some patterns of which this text holds the words, wherever they stand. */
    List<Motif> possibles(List<Motif> patterns) {
        return possibles.computeIfAbsent(patterns, all -> all.stream()
                .filter(m -> requis(m).stream().noneMatch(List::isEmpty)).toList());
    }

    private List<List<BitSet>> requis(Motif pattern) {
        return requis.computeIfAbsent(pattern, m -> m.requis().stream()
                .map(keys -> keys.stream().map(places::get).filter(Objects::nonNull).toList()).toList());
    }

    /** Whether every word that a pattern requires stands close enough behind a place. */
    boolean permet(Motif pattern, int at, Incises aside) {
        int last = pattern.deborde() ? mots.size() : fins[at];
        int end = Math.min(last, at + pattern.portee() + aside.compte(at, last));
        for (List<BitSet> words : requis(pattern)) {
            if (!un(words, at, end)) {
                return false;
            }
        }
        return true;
    }

    private static boolean un(List<BitSet> words, int from, int end) {
        for (BitSet where : words) {
            int next = where.nextSetBit(from);
            if (next >= 0 && next < end) {
                return true;
            }
        }
        return false;
    }

    /** What can be read from a word on. */
    Set<Case.Genre> lisibles(int at) {
        Set<Case.Genre> all = EnumSet.noneOf(Case.Genre.class);
        if (Nombres.lire(mots, at) != null) {
            all.add(Case.Genre.NOMBRE);
            all.add(Case.Genre.ANNEE);
        }
        noms.forEach((genre, names) -> {
            if (names.lire(mots, at) != null) {
                all.add(genre);
            }
        });
        return all;
    }
}
