package fr.aiguillage.prose.reperage;

import fr.aiguillage.catalogue.Lexique.Expression;
import fr.aiguillage.catalogue.Marque;
import fr.aiguillage.prose.phrase.Reperee;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Keeps what can be read together of all that was found: the longest first, and what does not take its words. */
final class Recouvrement {

    private static final Comparator<Reperee> LES_PLUS_SURES = Comparator.comparing(Reperee::corrigee)
            .thenComparing(Comparator.comparingInt(Reperee::pleins).reversed())
            .thenComparing(r -> r.expression().rien()).thenComparing(r -> r.expression().par() == null)
            .thenComparing(r -> r.marque() != null).thenComparing(r -> !r.appose())
            .thenComparingInt(Reperee::de);

    private static final Comparator<Reperee> DANS_L_ORDRE = Comparator.comparingInt(Reperee::de)
            .thenComparing(Comparator.comparingInt(Reperee::a).reversed()).thenComparing(r -> r.marque() == null);

    private final List<List<Reperee>> tenues;
    private final boolean[] nient;

    /** What a longer expression takes the words of, if one of them was mistyped. */
    private final Set<Reperee> douteuses = Collections.newSetFromMap(new IdentityHashMap<>());

    private final IntPredicate circonstance;

    /**
     * Nothing kept yet.
     *
     * @param circumstance whether a word, by its place, begins how or where a thing is done: both it and what is done
     *     are then said
     */
    Recouvrement(int words, IntPredicate circumstance) {
        this.circonstance = circumstance;
        this.tenues = Stream.generate(() -> (List<Reperee>) new ArrayList<Reperee>(2)).limit(words).toList();
        this.nient = new boolean[words];
    }

    /** In the order of the text: who is named inside an expression comes after it. */
    List<Reperee> garder(List<Reperee> found) {
        found.stream().filter(Reperee::nie).filter(r -> !r.corrigee()).forEach(r -> nient[r.a() - 1] = true);
        List<Reperee> kept = new ArrayList<>();
        found.stream().map(r -> r.estFait() && nie(r) ? r.niant() : r).sorted(LES_PLUS_SURES).filter(this::tient)
                .forEach(r -> {
                    kept.add(r);
                    places(r).filter(at -> !r.indique()).forEach(at -> tenues.get(at).add(r));
                });
        kept.replaceAll(r -> douteuses.contains(r) ? r.enDoute() : r);
        kept.sort(DANS_L_ORDRE);
        return kept;
    }

    private static IntStream places(Reperee found) {
        return IntStream.range(found.de(), found.a());
    }

    private boolean nie(Reperee found) {
        return places(found).anyMatch(at -> nient[at]);
    }

    private boolean tient(Reperee found) {
        if (found.indique()) {
            return true;
        }
        List<Reperee> others = places(found).mapToObj(tenues::get).flatMap(List::stream).toList();
        boolean longer = found.corrigee() && others.stream().allMatch(other -> other.pleins() < found.pleins());
        if (longer) {
            douteuses.addAll(others);
        }
        boolean someone = found.nomme() || found.marque() == Marque.PRONOM;
        return others.stream().allMatch(other -> other.accompagne(found) || found.tientDans(other)
                || found.precede(other) && circonstance.test(found.a())
                || annonce(found, other) || annonce(other, found)
                || enTete(found, other) || enTete(other, found) || enPlus(found, other))
                || someone && others.stream().allMatch(Reperee::estFait);
    }

    /** Whether it says of someone what the words that name them do not: « une locataire de 33 ans ». */
    private static boolean enPlus(Reperee found, Reperee other) {
        return other.nomme() && found.estFait()
                && (found.appose() || finit(found, other) || decrit(other) && other.depasse(found))
                || deQui(found, other) || deQui(other, found);
    }

    /** Whether a deed ends on someone whose name goes on: « frappe sa fille de 13 ans ». */
    private static boolean finit(Reperee deed, Reperee named) {
        return deed.expression().par() != null && deed.de() < named.de() && named.de() < deed.a()
                && deed.a() <= named.a();
    }

    private static boolean decrit(Reperee named) {
        return named.cite() || Expression.PERSONNE.equals(named.expression().personne());
    }

    private static boolean deQui(Reperee said, Reperee longer) {
        return said.appose() && longer.estFait() && longer.contient(said)
                && Collections.disjoint(said.attributs(), longer.attributs());
    }

    /** Whether one, which what stands around it makes out, ends on the first words of another: « bloquent le hall B ». */
    private static boolean annonce(Reperee one, Reperee other) {
        return one.attend() && one.precede(other);
    }

    /** Whether one introduces whoever types, and the other goes on from its last words: « maire d'un village de 900 ». */
    private static boolean enTete(Reperee one, Reperee other) {
        return one.expression().debut() && one.precede(other);
    }
}
