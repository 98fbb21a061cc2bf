package fr.aiguillage.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a heading, the label of a column or of a line says, in the plans that people write, of what stands under it.
 *
 * @param noms how it is written; the longest that fits wins
 * @param avancement how far the actions under it have gone, when it says so
 * @param echelon the level of the plans whose title holds one of its names
 * @param debuts words by which one of several values begins, where nothing else separates them
 * @param mots words that make such a value wherever they stand together
 */
public record Rubrique(String id, Sens sens, List<String> noms, @Nullable Avancement avancement,
        @Nullable String echelon, List<String> debuts, List<String> mots) implements Identifie {

    public Rubrique {
        noms = Listes.copie(noms);
        debuts = Listes.copie(debuts);
        mots = Listes.copie(mots);
    }

    /** What stands under it. */
    public enum Sens {
        /** The plan itself: what its title begins with. */
        @JsonProperty("document") DOCUMENT,
        /** A part of the plan, with its number or its title. */
        @JsonProperty("division") DIVISION,
        /** One action, with its number. */
        @JsonProperty("action") ACTION,
        /** Several actions. */
        @JsonProperty("actions") ACTIONS,
        /** Nothing that is an action. */
        @JsonProperty("autre") AUTRE,
        /** What an action starts from: why, and not what is done. */
        @JsonProperty("constat") CONSTAT,
        /** What is done. */
        @JsonProperty("description") DESCRIPTION,
        /** The number of an action. */
        @JsonProperty("reference") REFERENCE,
        /** Who answers for it. */
        @JsonProperty("pilote") PILOTE,
        /** Who takes part in it. */
        @JsonProperty("partenaires") PARTENAIRES,
        /** Who pilots it or takes part in it, without telling which. */
        @JsonProperty("acteurs") ACTEURS,
        /** By what it is followed. */
        @JsonProperty("indicateurs") INDICATEURS,
        /** When it is to be done. */
        @JsonProperty("calendrier") CALENDRIER,
        /** Whom it is for. */
        @JsonProperty("public") PUBLIC,
        /** How far it has gone. */
        @JsonProperty("avancement") AVANCEMENT;

        /** Whether it tells something of an action. */
        public boolean champ() {
            return compareTo(REFERENCE) > 0;
        }
    }
}
