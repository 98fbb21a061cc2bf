package fr.aiguillage.logique;

import java.util.List;

/**
 * The one normal form of eligibility: every general condition holds, one profile at least holds (when there are any),
 * and no exclusion does. A profile is a conjunction.
 *
 * @param <C> what a criterion carries beside its test
 */
public record FormeNormale<C>(List<C> conditions, List<List<C>> profils, List<C> exclusions) {

    public FormeNormale {
        conditions = List.copyOf(conditions);
        profils = profils.stream().map(List::copyOf).toList();
        exclusions = List.copyOf(exclusions);
    }

    public boolean vide() {
        return conditions.isEmpty() && profils.isEmpty() && exclusions.isEmpty();
    }

    /** Kleene's verdict on the whole, given the verdict on each criterion. */
    public Verite juger(Jugement<? super C> judge) {
        Verite kept = Verite.tous(conditions, c -> judge.juger(c, false));
        if (kept == Verite.FAUX) {
            return kept;
        }
        Verite out = Verite.unAuMoins(exclusions, c -> judge.juger(c, true));
        return kept.et(out.non()).et(profils(judge));
    }

    /** The verdict on the profiles alone: true when there are none. */
    public Verite profils(Jugement<? super C> judge) {
        return profils.isEmpty() ? Verite.VRAI : Verite.unAuMoins(profils, p -> profil(p, judge));
    }

    public static <C> Verite profil(List<C> profil, Jugement<? super C> judge) {
        return Verite.tous(profil, c -> judge.juger(c, false));
    }

    /** How one criterion is judged, knowing whether it stands among the exclusions. */
    public interface Jugement<C> {
        Verite juger(C critere, boolean exclusion);
    }
}
