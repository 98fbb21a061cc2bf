package fr.aiguillage.orientation;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.aiguillage.catalogue.Attribut;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing worth asking.
 *
 * @param decide the entries that the answer bears on
 * @param sensible whether it touches health or offences
 * @param motif then, why it is asked
 */
public record Question(String attribut, String question, List<String> decide, boolean sensible,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String motif) {

    /** The pseudo-attribute of the place of residence. */
    public static final String TERRITOIRE = "territoire";

    static final String LIEU = "Dans quelle commune ou quel département ?";

    /** The same when the place that is known is too wide. */
    static final String LIEU_PLUS_PRECIS = "Où, plus précisément ? Dans quelle commune ?";

    /** The question of an attribute, or of the place of residence when there is no such attribute. */
    public static Question sur(String id, @Nullable Attribut attribut) {
        Question known = de(attribut, List.of());
        return known != null ? known : new Question(id, LIEU, List.of(), false, null);
    }

    /** The question of an attribute; null when there is no such attribute. */
    static @Nullable Question de(@Nullable Attribut attribut, List<String> entries) {
        return attribut == null ? null : new Question(attribut.id(), attribut.question(), entries, attribut.sensible(),
                attribut.sensible() ? attribut.motif() : null);
    }
}
