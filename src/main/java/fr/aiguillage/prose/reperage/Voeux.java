package fr.aiguillage.prose.reperage;

import fr.aiguillage.catalogue.Marque;
import fr.aiguillage.prose.phrase.Reperee;
import fr.aiguillage.prose.phrase.Voisinage;
import fr.aiguillage.prose.texte.Mot.Coupure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts together the words that wish and what they wish for, as one expression that could have been written whole. */
final class Voeux {

    private final Voisinage voisins;
    private final List<Reperee> dites;
    private final boolean seules;
    private final Set<Integer> debuts = new HashSet<>();
    private final Map<Integer, Reperee> choses = new HashMap<>();
    private final Inversion inversion;

    /**
     * No wish yet.
     *
     * @param said all that was found but what counts only when it is wished
     * @param alone whether what takes up something told before must have nothing more said of it
     */
    Voeux(Voisinage around, List<Reperee> said, boolean alone) {
        this.seules = alone;
        this.voisins = around;
        this.dites = said;
        this.inversion = new Inversion(around, said, choses);
    }

    /**
     * What was found, with the wishes instead of their words.
     *
     * @param wishes the words that wish, in longer expressions too
     * @param wished what says something when it is wished
     */
    List<Reperee> composer(List<Reperee> wishes, List<Reperee> wished) {
        debuts.addAll(wishes.stream().map(Reperee::de).toList());
        wished.stream().filter(this::libre).forEach(r -> choses.put(r.de(), entiere(r)));
        List<Reperee> whole = wishes.stream().filter(w -> dites.contains(w) || ouvre(w)).map(this::entier)
                .filter(Objects::nonNull).toList();
        return Stream.concat(whole.stream(), dites.stream().filter(r -> whole.stream().noneMatch(w -> prend(w, r))))
                .sorted(Comparator.comparingInt(Reperee::de)).toList();
    }

    /** Whether it begins a longer fact, which the wish makes. */
    private boolean ouvre(Reperee wish) {
        return !wish.corrigee() && dites.stream().anyMatch(r -> r.estFait() && r.de() == wish.de() && r.depasse(wish));
    }

    /** Whether a wish says what something else said of its words. */
    private static boolean prend(Reperee wish, Reperee other) {
        boolean more = other.estFait() && other.de() == wish.de() && other.expression().faits() != null
                && Collections.disjoint(other.attributs(), wish.attributs());
        return wish.contient(other) && !more;
    }

    /** Whether no other expression says something else with its words. */
    private boolean libre(Reperee wished) {
        return dites.stream().filter(r -> r.marque() == null)
                .noneMatch(r -> r.de() < wished.a() && wished.de() < r.a() && !wished.contient(r)
                        && !(r.estFait() && (debuts.contains(r.de()) || mene(r.de(), wished.de()))));
    }

    /** Whether there is nothing between two places but what a wish goes over. */
    private boolean mene(int from, int to) {
        return IntStream.range(from, to).allMatch(voisins::lie);
    }

    /** With what more is said of it: « un logement stable ». */
    private Reperee entiere(Reperee wished) {
        if (wished.expression().reprend() != null) {
            return wished;
        }
        int end = dites.stream().filter(Reperee::estFait).filter(r -> r.de() < wished.a() && wished.de() < r.a())
                .mapToInt(Reperee::a).max().orElse(0);
        return end > wished.a() ? wished.jusqua(end) : wished;
    }

    /** A wish with all that it is for; null when nothing says what it is for. */
    private @Nullable Reperee entier(Reperee mark) {
        List<Reperee> things = mark.marque() == Marque.SOUHAITE ? inversion.avant(mark) : apres(mark);
        Reperee before = things.isEmpty() ? Reprise.de(mark, dites) : mark;
        if (before != mark) {
            things.add(before);
        }
        boolean nothing = things.isEmpty()
                || things.stream().anyMatch(r -> Objects.requireNonNull(r.expression().voulu()).isEmpty());
        return nothing ? null : Souhait.de(mark, things, sansSujet(mark));
    }

    private List<Reperee> apres(Reperee mark) {
        List<Reperee> things = new ArrayList<>();
        Reperee next = suivante(mark.a(), true);
        while (next != null) {
            things.add(next);
            next = suivante(next.a(), false);
        }
        return things;
    }

    /** What is wished from a word on, right there or past what a wish goes over. */
    private @Nullable Reperee suivante(int from, boolean first) {
        for (int at = from; enVue(at, from, first); at++) {
            Reperee thing = choses.get(at);
            boolean joined = at > from && !voisins.mot(at).coupe() || voisins.lie(at);
            if (thing != null && complete(thing, first, joined)) {
                return Reprise.de(thing, dites);
            }
            if (!voisins.lie(at)) {
                return null;
            }
        }
        return null;
    }

    /** Whether nothing more has to be said of a thing for it to be what is wished. */
    private boolean complete(Reperee thing, boolean first, boolean joined) {
        if (seules && thing.expression().reprend() != null) {
            return seule(thing);
        }
        boolean nothing = Objects.requireNonNull(thing.expression().voulu()).isEmpty();
        return first || nothing || joined && clot(thing);
    }

    /** Whether a wish may reach a word: a colon announces what it is for, a comma what else. */
    private boolean enVue(int at, int from, boolean first) {
        if (at >= voisins.mots().size()) {
            return false;
        }
        Coupure cut = voisins.mot(at).avant();
        return cut.compareTo(Coupure.TRAIT) <= 0 || cut == Coupure.FAIBLE
                || first && at == from && cut == Coupure.ANNONCE;
    }

    /** Whether nothing is said after it that it could be about. */
    private boolean seule(Reperee thing) {
        int next = thing.a();
        return next >= voisins.mots().size() || voisins.mot(next).coupe()
                || dites.stream().anyMatch(r -> r.de() == next && r.marque() != null && !r.nomme());
    }

    /** Whether nothing is said of a thing that would make it something else than wished: « et le travail commence ». */
    private boolean clot(Reperee thing) {
        int next = thing.a();
        return next >= voisins.mots().size() || voisins.mot(next).coupe()
                || voisins.lie(next) || voisins.circonstance(next);
    }

    /** Whether the word before is one that was not understood, and may be who wishes. */
    private boolean sansSujet(Reperee mark) {
        int at = mark.de();
        while (at > 0 && !voisins.mot(at).coupe()) {
            at--;
            int before = at;
            if (voisins.relatif(at) || dites.stream().anyMatch(r -> r.de() <= before && before < r.a())) {
                return false;
            }
            if (!voisins.petits().legers().contient(voisins.mot(at).cle()) && !voisins.lie(at)) {
                return true;
            }
        }
        return false;
    }
}
