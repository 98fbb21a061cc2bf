package fr.aiguillage.alignement;

import fr.aiguillage.moteur.faits.Appui;
import fr.aiguillage.moteur.faits.Correspondance.Force;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A measure that an action of a plan answers to.
 *
 * @param mesure the id of the measure
 * @param action the number of the one of its actions that is most spoken of, when one is
 * @param points how far it is supported; null when someone decided it
 * @param preuves what speaks for it, the most telling first, each with the rule that took it so
 */
public record Alignement(String mesure, @Nullable String action, Force force, @Nullable Double points,
        List<Appui> preuves) {
}
