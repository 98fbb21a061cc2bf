package fr.aiguillage.bilan;

import fr.aiguillage.catalogue.Avancement;
import fr.aiguillage.plan.PlanLu;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How a plan stands.
 *
 * @param echelon the level that it is written for, as the measures name theirs
 * @param actions in the order of the plan
 * @param couverture every measure of the texts that it is compared with, in their order
 * @param methode every criterion of method, in the order of its document
 * @param alertes what to look at, the gravest first
 */
public record BilanDePlan(PlanLu lu, String echelon, List<Inscrite> actions, List<Couverture> couverture,
        List<Jugement> methode, List<Alerte> alertes) {

    public BilanDePlan {
        actions = List.copyOf(actions);
        couverture = List.copyOf(couverture);
        methode = List.copyOf(methode);
        alertes = List.copyOf(alertes);
    }

    /** The measures of that standing. */
    public List<Couverture> couverture(Couverture.Statut status) {
        return couverture.stream().filter(one -> one.statut() == status).toList();
    }

    /** The actions that answer to no measure. */
    public List<Inscrite> sansMesure() {
        return actions.stream().filter(one -> one.alignee().retenus().isEmpty()).toList();
    }

    /** How many actions have gone how far; those of which the plan says nothing are not counted. */
    public Map<Avancement, Integer> avancement() {
        Map<Avancement, Integer> counts = new EnumMap<>(Avancement.class);
        actions.stream().map(one -> one.alignee().action().avancement()).filter(a -> a != null)
                .forEach(progress -> counts.merge(progress, 1, Integer::sum));
        return counts;
    }
}
