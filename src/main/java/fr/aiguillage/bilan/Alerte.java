package fr.aiguillage.bilan;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.aiguillage.plan.Place;
import java.util.List;

/**
 * Something to look at in a plan.
 *
 * @param message it, as it is said, without its places
 * @param actions the names of the actions that it is about
 * @param places where it stands
 */
public record Alerte(Type type, String message, List<String> actions, List<Place> places) {

    public Alerte {
        actions = List.copyOf(actions);
        places = List.copyOf(places);
    }

    /** Of what kind, the gravest first. */
    public enum Type {
        /** It seemed to name someone, who is masked. */
        @JsonProperty("nom_masque") NOM_MASQUE,
        /** Pages hold no text: what they show was not read. */
        @JsonProperty("page_sans_texte") PAGE_SANS_TEXTE,
        /** Nothing says which place it is for: its level is supposed. */
        @JsonProperty("echelon_suppose") ECHELON_SUPPOSE,
        /** It is older than the text that it is compared with: an amendment is called for. */
        @JsonProperty("avenant") AVENANT,
        /** It relies on something that has ended since. */
        @JsonProperty("termine") TERMINE,
        /** It names whom a measure is for otherwise than the measure does now. */
        @JsonProperty("public") PUBLIC,
        /** What someone decided is not what the words say. */
        @JsonProperty("desaccord") DESACCORD
    }
}
