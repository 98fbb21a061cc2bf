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

    /** The question of an attribute; null when there is no such attribute. */
    static @Nullable Question de(@Nullable Attribut attribut, List<String> entries) {
        return attribut == null ? null : new Question(attribut.id(), attribut.question(), entries, attribut.sensible(),
                attribut.sensible() ? attribut.motif() : null);
    }
}
