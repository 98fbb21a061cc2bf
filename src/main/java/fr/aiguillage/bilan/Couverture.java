package fr.aiguillage.bilan;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.catalogue.Mesure;
import fr.aiguillage.moteur.faits.Correspondance.Force;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a plan does for one measure.
 *
 * @param echelon the smallest level that can carry one of its actions
 * @param statut whether the plan covers it
 * @param regle the rule that says so, as a sentence
 * @param reponses the actions of the plan that answer to it, those that do so first before the others
 * @param outils what the toolbox has for it in that place, when nothing in the plan covers it
 */
public record Couverture(Mesure mesure, String echelon, Statut statut, String regle, List<Reponse> reponses,
        List<Fiche> outils) {

    public Couverture {
        reponses = List.copyOf(reponses);
        outils = List.copyOf(outils);
    }

    /** Whether a plan does something for a measure. How far it is done is another matter. */
    public enum Statut {
        @JsonProperty("couverte") COUVERTE,
        @JsonProperty("partielle") PARTIELLE,
        @JsonProperty("sans_action") SANS_ACTION,
        /** Not for those who write such a plan: it is not counted. */
        @JsonProperty("hors_echelon") HORS_ECHELON
    }

    /**
     * An action of the plan that answers to the measure.
     *
     * @param numero the number of the action of the measure that it answers to, when it is one in particular
     */
    public record Reponse(Inscrite inscrite, Force force, @Nullable String numero) {
    }
}
