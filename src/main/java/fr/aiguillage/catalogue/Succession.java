package fr.aiguillage.catalogue;

import fr.aiguillage.logique.Verite;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What took the place of what, followed to its end. */
public record Succession(Catalogue catalogue) {

    /** The entry of that id, or else the name; null when there is neither. */
    public @Nullable Datee trouver(String id) {
        Fiche fiche = catalogue.fiche(id);
        return fiche != null ? fiche : catalogue.appellation(id);
    }

    /** What took its place, null when nothing did. */
    public @Nullable Datee suivant(Datee thing) {
        String next = thing.temps().remplacePar();
        return next == null ? null : trouver(next);
    }

    /** All that took its place one after another, the nearest first. */
    public List<Datee> suite(Datee thing) {
        List<Datee> chain = new ArrayList<>();
        for (Datee next = suivant(thing); next != null && !chain.contains(next) && next != thing;
                next = suivant(next)) {
            chain.add(next);
        }
        return List.copyOf(chain);
    }

    /** Whatever it took the place of, directly or not. */
    public List<Datee> precedents(Datee thing) {
        return Stream.concat(catalogue.fiches().stream().map(Datee.class::cast), catalogue.appellations().stream())
                .filter(other -> suite(other).contains(thing)).toList();
    }

    /** In force on that day: begun, not ended, and not replaced by something that has begun. */
    public Verite enVigueur(Datee thing, LocalDate day) {
        Existence time = thing.temps();
        Verite alive = commence(thing, day).et(Dates.termine(time.au(), day).non());
        Datee successor = time.au() == null ? suivant(thing) : null;
        return successor == null ? alive : alive.et(Dates.commence(successor.temps().du(), day).non());
    }

    /** Whether it is known not to have begun by that day. */
    public boolean aVenir(Datee thing, LocalDate day) {
        return commence(thing, day) == Verite.FAUX;
    }

    /** Unknown while it is tried in some places only, or was a project, and before the first document that names it. */
    private Verite commence(Datee thing, LocalDate day) {
        Existence time = thing.temps();
        Verite begun = Dates.commence(time.du(), day);
        String early = annonce(time);
        if (early != null && (time.du() == null || begun != Verite.VRAI)) {
            return Dates.commence(early, day) == Verite.FAUX ? Verite.FAUX : Verite.INCONNU;
        }
        return thing instanceof Fiche fiche && new Attestation(catalogue, day).plusTard(fiche) != null
                ? Verite.INCONNU : begun;
    }

    /** Since when it is known without being there for all. */
    private static @Nullable String annonce(Existence time) {
        return time.projet() != null ? time.projet() : time.essai();
    }

    /** What stands in its place on that day: the first of its successors that is in force, or else the last of all. */
    public @Nullable Datee aSaPlace(Datee thing, LocalDate day) {
        List<Datee> chain = suite(thing);
        return chain.stream().filter(next -> enVigueur(next, day) == Verite.VRAI).findFirst()
                .orElse(chain.isEmpty() ? null : chain.get(chain.size() - 1));
    }

    /** From when on something else stands in its place, or exists when its end is not known; null when no source says. */
    public @Nullable String bascule(Datee thing) {
        String end = thing.temps().au();
        Datee next = suivant(thing);
        String begins = next == null ? null : next.temps().du();
        return end != null && Dates.auJour(end) ? Dates.fin(end).plusDays(1).toString()
                : begins != null ? begins : end;
    }
}
