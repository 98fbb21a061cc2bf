package fr.aiguillage.prose.phrase;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a sentence between two light cuts, with what was found in it.
 *
 * @param phrase the number of its sentence
 * @param de its first word
 * @param a the word after its last one
 * @param demande whether it ends with a question mark
 */
public record Proposition(int phrase, int de, int a, List<Reperee> reperees, boolean demande) {

    public Proposition {
        reperees = List.copyOf(reperees);
    }

    /** The longer fact that names someone in passing, or null. */
    public @Nullable Reperee dans(Reperee named) {
        return reperees.stream().filter(r -> r.estFait() && r.depasse(named)).findFirst().orElse(null);
    }

    /** Whether someone is named by what introduces whoever types. */
    public boolean enTete(Reperee named) {
        return reperees.stream().anyMatch(r -> r.expression().debut() && r.depasse(named));
    }
}
