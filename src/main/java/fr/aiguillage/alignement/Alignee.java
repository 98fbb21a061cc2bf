package fr.aiguillage.alignement;

import fr.aiguillage.moteur.faits.Correspondance.Force;
import fr.aiguillage.plan.ActionDuPlan;
import fr.aiguillage.catalogue.Validation;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An action of a plan with what it answers to.
 *
 * @param retenus what holds
 * @param trouves what its words say
 * @param decision who decided what holds, null when nobody did
 */
public record Alignee(ActionDuPlan action, List<Alignement> retenus, List<Alignement> trouves,
        @Nullable Validation decision) {

    /** Whether someone decided otherwise than what the words say. */
    public boolean desaccord() {
        return !principales(retenus).equals(principales(trouves));
    }

    /** Whether what holds keeps a measure, only less than the first. */
    public boolean touche(String measure) {
        return retenus.stream().anyMatch(one -> one.force() == Force.SECONDAIRE && one.mesure().equals(measure));
    }

    private static Set<String> principales(List<Alignement> all) {
        return all.stream().filter(one -> one.force() == Force.PRINCIPAL).map(Alignement::mesure)
                .collect(Collectors.toSet());
    }
}
