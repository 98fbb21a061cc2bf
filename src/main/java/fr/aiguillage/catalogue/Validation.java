package fr.aiguillage.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What someone decided that an action answers to. It wins over what is found.
 *
 * @param role the function of who decided, never a name
 * @param alignements what it answers to; nothing, when it is empty
 */
public record Validation(String role, LocalDate le, List<Alignement> alignements) {

    public Validation {
        alignements = alignements == null ? List.of() : List.copyOf(alignements);
    }

    /**
     * One measure that it answers to.
     *
     * @param mesure the id of a measure of the catalogue
     * @param action the number of one of its actions, when it is one in particular
     */
    public record Alignement(String mesure, @Nullable String action, Force force) {
    }

    /** How much of it. */
    public enum Force {
        @JsonProperty("principal") PRINCIPAL,
        @JsonProperty("secondaire") SECONDAIRE
    }
}
