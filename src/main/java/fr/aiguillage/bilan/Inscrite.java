package fr.aiguillage.bilan;

import fr.aiguillage.alignement.Alignee;
import fr.aiguillage.plan.Place;

/**
 * An action as it stands in a plan.
 *
 * @param rang from 1, in the order of the plan
 * @param anterieure whether the plan tells it of years before its own: it is no commitment for those
 */
public record Inscrite(int rang, Alignee alignee, boolean anterieure) {

    /** How it is called: by the number that the plan gives it, or else « n° 3 ». */
    public String nom() {
        return Champs.nom(alignee.action(), rang);
    }

    /** Where it stands. */
    public Place place() {
        return new Place(alignee.action().ligne(), alignee.action().page());
    }
}
