package fr.aiguillage.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * By what one sees that a plan meets a criterion of method.
 *
 * @param id that of the criterion, which is an action of the text of method
 * @param champ what the plan, or each of its actions, must hold
 * @param mots ways to say it: what must stand together; « # » stands for any number
 * @param dans where those words count
 * @param acte whether it is something done, which a document does not show by itself
 * @param question what to ask when the plan does not tell
 */
public record Controle(String id, @Nullable Champ champ, List<List<String>> mots, @Nullable Portion dans, boolean acte,
        @Nullable String question) implements Identifie {

    public Controle {
        mots = mots == null ? List.of() : mots.stream().map(List::copyOf).toList();
        dans = dans == null ? Portion.TOUT : dans;
    }

    /** Something that a plan holds, or not. */
    public enum Champ {
        /** The years that it covers. */
        @JsonProperty("periode") PERIODE,
        /** At least one action. */
        @JsonProperty("actions") ACTIONS,
        /** For each action, who answers for it. */
        @JsonProperty("pilote") PILOTE,
        /** For each action, who takes part in it. */
        @JsonProperty("partenaires") PARTENAIRES,
        /** For each action, by what it is followed. */
        @JsonProperty("indicateurs") INDICATEURS,
        /** For each action, a date that is not that of the whole plan. */
        @JsonProperty("delai") DELAI,
        /** For each action, the words of the criterion. */
        @JsonProperty("texte_des_actions") TEXTE_DES_ACTIONS
    }

    /** A part of a plan. */
    public enum Portion {
        @JsonProperty("tout") TOUT,
        /** What it says besides its actions. */
        @JsonProperty("hors_actions") HORS_ACTIONS,
        @JsonProperty("indicateurs") INDICATEURS,
        /** The indicators, and what it says besides its actions. */
        @JsonProperty("evaluation") EVALUATION
    }
}
