package fr.aiguillage.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What must be said first. Rules say when.
 *
 * @param message the sentence shown
 * @param numeros whom to call
 * @param aConfirmer what of it no source has confirmed yet
 */
public record GardeFou(String id, Niveau niveau, String message, List<Numero> numeros, List<Source> sources,
        List<String> aConfirmer) implements Identifie {

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

    /**
     * A telephone number.
     *
     * @param horaires shown only when {@code verifieLe} says when they were checked
     */
    public record Numero(String numero, String libelle, @Nullable String horaires, @Nullable LocalDate verifieLe) {
    }
}
