package fr.aiguillage.plan;

import java.util.List;

/**
 * A plan as it was read.
 *
 * @param masques where something that named someone was taken out
 * @param muettes the pages that hold no text, of a file where others do
 */
public record PlanLu(Plan plan, List<Place> masques, List<Place> muettes) {

    public PlanLu {
        masques = List.copyOf(masques);
        muettes = List.copyOf(muettes);
    }

    /** All of it could be read. */
    public PlanLu(Plan plan, List<Place> masques) {
        this(plan, masques, List.of());
    }
}
