package fr.aiguillage.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What must be said first. Rules say when.
 *
 * @param portee for one about sharing: on which side of it the sentence falls
 * @param message the sentence shown
 * @param numeros whom to call
 * @param aConfirmer what of it no source has confirmed yet
 */
public record GardeFou(String id, Niveau niveau, @Nullable Portee portee, String message, List<Numero> numeros,
        List<Source> sources, List<String> aConfirmer) implements Identifie {

    public GardeFou {
        numeros = Listes.copie(numeros);
        sources = Listes.copie(sources);
        aConfirmer = Listes.copie(aConfirmer);
    }

    /** How strongly it is shown: danger now, someone to protect, what may be said and to whom. */
    public enum Niveau {
        @JsonProperty("urgence") URGENCE,
        @JsonProperty("protection") PROTECTION,
        @JsonProperty("deontologie") DEONTOLOGIE
    }

    /** What a sentence tells someone who wants to share: what they must, may, may not say, and whom to tell first. */
    public enum Portee {
        @JsonProperty("doit") DOIT,
        @JsonProperty("peut") PEUT,
        @JsonProperty("ne-peut-pas") NE_PEUT_PAS,
        @JsonProperty("informer-avant") INFORMER_AVANT
    }

    /**
     * A telephone number.
     *
     * @param horaires shown only when {@code verifieLe} says when they were checked
     */
    public record Numero(String numero, String libelle, @Nullable String horaires, @Nullable LocalDate verifieLe) {
    }
}
