package fr.aiguillage.bilan;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.aiguillage.plan.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a plan says of one criterion of method.
 *
 * @param critere the id of the criterion: that of a measure, a slash and its number
 * @param libelle what it asks of a plan
 * @param regle the rule that judged it, as a sentence
 * @param preuves where the plan says it; nothing when it does not
 * @param question what to ask, when the document alone cannot tell
 */
public record Jugement(String critere, String libelle, Statut statut, String regle, List<Preuve> preuves,
        @Nullable String question) {

    public Jugement {
        preuves = List.copyOf(preuves);
    }

    /** Whether the plan meets it. */
    public enum Statut {
        @JsonProperty("present") PRESENT,
        /** For some of its actions only. */
        @JsonProperty("partiel") PARTIEL,
        @JsonProperty("absent") ABSENT,
        /** A document alone cannot tell. */
        @JsonProperty("a_verifier") A_VERIFIER
    }

    /**
     * A place of the plan that speaks for it.
     *
     * @param mots the words of the plan, or what was counted in it
     */
    public record Preuve(Place place, String mots) {
    }
}
