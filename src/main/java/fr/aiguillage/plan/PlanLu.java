package fr.aiguillage.plan;

import java.util.List;

/**
 * A plan as it was read.
 *
 * @param masques where something that named someone was taken out
 */
public record PlanLu(Plan plan, List<Place> masques) {

    public PlanLu {
        masques = List.copyOf(masques);
    }
}
