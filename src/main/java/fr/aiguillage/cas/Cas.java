package fr.aiguillage.cas;

import fr.aiguillage.orientation.Ecoute.Entendu;
import java.util.List;

/**
 * One case.
 *
 * @param entendu the situation, and what was read of it when it is told in a text
 * @param attendus what the answer must hold
 * @param interdits what it must not recommend
 * @param aDemander the facts worth asking, the most decisive first
 * @param danger whether something must be said first
 * @param horsSujet whether nothing must be recommended
 */
public record Cas(String id, Entendu entendu, List<Attendu> attendus, List<List<String>> interdits,
        List<String> aDemander, boolean danger, boolean horsSujet) {

    /**
     * One thing expected: any of these entries.
     *
     * @param formes their local forms, which may take their place
     * @param essentiel whether it must come early
     */
    public record Attendu(List<String> ids, List<String> formes, boolean essentiel) {

        boolean admet(String id) {
            return ids.contains(id) || formes.contains(id);
        }
    }
}
