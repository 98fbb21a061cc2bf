package fr.aiguillage.prose;

import fr.aiguillage.catalogue.Lexique.Marque;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What stands next to what in a part of a sentence. */
final class Abords {

    private final Proposition partie;
    private final Voisinage voisins;
    private final Map<Integer, List<Reperee>> parDebut;
    private final BitSet lus = new BitSet();

    Abords(Proposition part, Voisinage around) {
        this.partie = part;
        this.voisins = around;
        this.parDebut = part.reperees().stream().collect(Collectors.groupingBy(Reperee::de));
        part.reperees().forEach(r -> lus.set(r.de(), r.a()));
    }

    /** A word of grammar bears on others than its own: what the same words state comes before it. */
    List<Reperee> faitsDAbord() {
        return partie.reperees().stream().sorted(Comparator.comparingInt(Reperee::de)
                .thenComparing(Comparator.comparingInt(Reperee::a).reversed())
                .thenComparing(r -> r.marque() != null)).toList();
    }

    /** Whether nothing stands between the last fact, when it is in this part, and a word of grammar. */
    boolean colle(@Nullable Reperee last, Reperee found) {
        return last != null && last.de() >= partie.de() && voisins.touche(last.a(), found.de());
    }

    /** Whether another fact comes right behind a word. */
    boolean suivi(Reperee found) {
        return IntStream.range(found.a(), partie.a()).takeWhile(at -> voisins.touche(found.a(), at))
                .mapToObj(this::a).flatMap(List::stream).anyMatch(r -> r.estFait() && !designe(r));
    }

    private List<Reperee> a(int at) {
        return parDebut.getOrDefault(at, List.of());
    }

    boolean suitUnPronom(Reperee found) {
        return partie.reperees().stream().anyMatch(r -> r.marque() == Marque.PRONOM && r.a() == found.de());
    }

    /** Whether it is only how someone is called: « elle ». */
    boolean designe(Reperee found) {
        return a(found.de()).stream().anyMatch(r -> r.marque() == Marque.PRONOM && r.accompagne(found));
    }

    /** Whether a word just before, which means nothing here, may be a denial with a wrong letter. */
    boolean louche(Reperee found) {
        int before = found.de() - 1;
        return before >= partie.de() && !lus.get(before) && voisins.presqueNegation(before);
    }
}
