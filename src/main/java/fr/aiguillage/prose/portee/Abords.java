package fr.aiguillage.prose.portee;

import fr.aiguillage.catalogue.Marque;
import fr.aiguillage.prose.phrase.Appositions;
import fr.aiguillage.prose.phrase.Proposition;
import fr.aiguillage.prose.phrase.Reperee;
import fr.aiguillage.prose.phrase.Voisinage;
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
    private final Appositions appositions;

    Abords(Proposition part, Voisinage around) {
        this.partie = part;
        this.voisins = around;
        this.parDebut = part.reperees().stream().collect(Collectors.groupingBy(Reperee::de));
        part.reperees().forEach(r -> lus.set(r.de(), r.a()));
        this.appositions = new Appositions(part.reperees(), around);
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

    /**
     * Whether a sentence takes it for granted of someone whom it names: « raconte que son fils de 7 ans… » is no doubt
     * about his age, « un jeune de 16 ans » may be anyone, unless something is meant for him.
     *
     * @param denial what denies there, or null: « pas d'enfant de 3 ans » names nobody
     */
    boolean suppose(Reperee found, @Nullable Reperee denial) {
        Reperee named = found.appose() && !found.corrigee() && !found.douteuse() ? appositions.qui(found) : null;
        return named != null && !named.corrigee() && (denial == null || !voisins.touche(denial.a(), named.de()))
                && (voisins.connu(named.de()) || voisins.introduit(named.de())
                || voisins.destine(partie.de(), named.de()));
    }

    /** Whether it is set against someone whom it helps to name: « son fils de 15 ans ». */
    boolean presente(Reperee found) {
        return found.appose() && appositions.qui(found) != null;
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
