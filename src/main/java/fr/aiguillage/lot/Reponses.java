package fr.aiguillage.lot;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.aiguillage.orientation.Orientation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The shapes of a line of answer. */
final class Reponses {

    private Reponses() {
    }

    /** The whole answer, with the id of its line. */
    @JsonPropertyOrder("id")
    record Entiere(@Nullable JsonNode id, @JsonUnwrapped Orientation orientation) {
    }

    /** Only the ids of what it holds, in order. */
    record Courte(@Nullable JsonNode id, List<String> recommandes, List<String> aVerifier, List<String> horsCadre) {
    }

    /** What was wrong with the line. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Mauvaise(@Nullable JsonNode id, int ligne, String erreur) {
    }
}
