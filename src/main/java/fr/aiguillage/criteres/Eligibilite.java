package fr.aiguillage.criteres;

import fr.aiguillage.logique.Faits;
import fr.aiguillage.logique.FormeNormale;
import fr.aiguillage.logique.Verite;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * The normal form of one entry against the facts of one situation. An unconfirmed criterion that would exclude counts
 * as unknown.
 */
public final class Eligibilite {

    private final FormeNormale<Exigence> forme;
    private final Faits facts;

    public Eligibilite(FormeNormale<Exigence> forme, Faits facts) {
        this.forme = forme;
        this.facts = facts;
    }

    public Verite verdict() {
        return forme.juger(this::juger);
    }

    /** Whether criteria that are not confirmed would make it false if they were. */
    private Verite juger(Exigence exigence, boolean exclusion) {
        Verite truth = exigence.critere().juger(facts);
        boolean blocks = truth == (exclusion ? Verite.VRAI : Verite.FAUX);
        return blocks && !exigence.confirme() ? Verite.INCONNU : truth;
    }

    /** Every criterion that bears on the verdict, in the order of the file. */
    public List<Constatation> constatations() {
        List<Constatation> all = new ArrayList<>();
        forme.conditions().forEach(e -> all.add(constater(e, false)));
        profilsUtiles().forEach(profile -> profile.forEach(e -> all.add(constater(e, false))));
        forme.exclusions().forEach(e -> all.add(constater(e, true)));
        return all;
    }

    /** The profile that holds, the most demanding if several do; else those that may still hold; else all of them. */
    private List<List<Exigence>> profilsUtiles() {
        for (Verite wanted : List.of(Verite.VRAI, Verite.INCONNU)) {
            List<List<Exigence>> such = forme.profils().stream()
                    .filter(p -> FormeNormale.profil(p, this::juger) == wanted).toList();
            if (!such.isEmpty()) {
                return wanted == Verite.VRAI
                        ? List.of(Collections.max(such, Comparator.comparingInt(List::size))) : such;
            }
        }
        return forme.profils();
    }

    private Constatation constater(Exigence exigence, boolean exclusion) {
        Verite truth = exigence.critere().juger(facts);
        return new Constatation(exigence, exclusion, exclusion ? truth.non() : truth, juger(exigence, exclusion));
    }

    /** What is still open: nothing when the verdict is known. */
    public void ouvertes(Consumer<Constatation> open) {
        if (verdict() == Verite.INCONNU) {
            constatations().stream().filter(Constatation::ouverte).forEach(open);
        }
    }

    /**
     * One criterion and what was found.
     *
     * @param verite whether it plays in favour: for an exclusion, whether it does not hold
     * @param retenue the same once an unconfirmed obstacle is held for unknown; for an exclusion, the exclusion itself
     */
    public record Constatation(Exigence exigence, boolean exclusion, Verite verite, Verite retenue) {

        boolean ouverte() {
            return retenue == Verite.INCONNU;
        }

        /** It would be an obstacle if it were confirmed. */
        public boolean aConfirmer() {
            return verite == Verite.FAUX && !exigence.confirme();
        }

        /** It is an obstacle. */
        public boolean ecarte() {
            return verite == Verite.FAUX && exigence.confirme();
        }
    }
}
