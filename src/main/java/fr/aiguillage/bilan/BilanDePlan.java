package fr.aiguillage.bilan;

import fr.aiguillage.catalogue.Avancement;
import fr.aiguillage.plan.Place;
import fr.aiguillage.plan.Plan;
import fr.aiguillage.plan.PlanLu;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** The plan with those of its passages alone that tell something of it besides its actions. */
    public Plan utile() {
        Set<Place> told = Stream.concat(methode.stream().flatMap(one -> one.preuves().stream()).map(Jugement.Preuve::place),
                alertes.stream().flatMap(one -> one.places().stream())).collect(Collectors.toSet());
        Set<Place> own = actions.stream().map(Inscrite::place).collect(Collectors.toSet());
        return lu.plan().avec(lu.plan().passages().stream()
                .filter(said -> told.contains(said.place()) && !own.contains(said.place())).toList());
    }

    /** How many actions have gone how far; those of which the plan says nothing are not counted. */
    public Map<Avancement, Integer> avancement() {
        Map<Avancement, Integer> counts = new EnumMap<>(Avancement.class);
        actions.stream().map(one -> one.alignee().action().avancement()).filter(a -> a != null)
                .forEach(progress -> counts.merge(progress, 1, Integer::sum));
        return counts;
    }
}
