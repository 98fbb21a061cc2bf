package fr.aiguillage.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A measure of a document, with its actions.
 *
 * @param id the id of the document, a slash and the number
 * @param axe the number and title of the axis or priority it stands in
 * @param publics the target publics that the measure names
 * @param pilotages who pilots or takes part, and for which actions
 * @param constats the figures and facts that the document starts from
 */
public record Mesure(String id, String axe, String titre, @Nullable String titreLong, List<String> publics,
        List<Action> actions, List<Pilotage> pilotages, List<String> constats, List<String> notes)
        implements Identifie {

    public Mesure {
        publics = Listes.copie(publics);
        actions = Listes.copie(actions);
        pilotages = Listes.copie(pilotages);
        constats = Listes.copie(constats);
        notes = Listes.copie(notes);
    }

    /** The document that it belongs to. */
    public String document() {
        return id.substring(0, id.indexOf('/'));
    }

    /**
     * One action. It can be proposed by itself only when it names needs and a public.
     *
     * @param numero its number in the document
     * @param echelon the level that carries it out
     * @param etat whether the document tells it as done or as to be done, when it tells them apart
     * @param indicateurs by what the document says that it will be followed
     * @param calendrier when, in the words of the document
     * @param validation which measures of another text it answers to, as someone read them
     */
    public record Action(String numero, String libelle, @Nullable String echelon, @Nullable Etat etat,
            List<String> indicateurs, @Nullable String calendrier, List<String> besoins, List<Clause> conditions,
            List<Profil> profils, List<Clause> exclusions, @Nullable Validation validation, List<String> notes)
            implements Public {
        public Action {
            indicateurs = Listes.copie(indicateurs);
            besoins = Listes.copie(besoins);
            conditions = Listes.copie(conditions);
            profils = Listes.copie(profils);
            exclusions = Listes.copie(exclusions);
            notes = Listes.copie(notes);
        }
    }

    /**
     * A line « Pilotes et partenaires ».
     *
     * @param actions the numbers of the actions that it covers
     * @param role what the line really says of those it names
     */
    public record Pilotage(List<String> actions, Role role, List<String> acteurs) {
        public Pilotage {
            actions = Listes.copie(actions);
            acteurs = Listes.copie(acteurs);
        }
    }

    /** What a document says has been done, or is to be. */
    public enum Etat {
        @JsonProperty("realisation") REALISATION,
        @JsonProperty("perspective") PERSPECTIVE
    }

    /** Whether the line tells pilots from partners. */
    public enum Role {
        @JsonProperty("pilote") PILOTE,
        @JsonProperty("pilote-ou-partenaire") PILOTE_OU_PARTENAIRE,
        @JsonProperty("partenaire") PARTENAIRE
    }
}
