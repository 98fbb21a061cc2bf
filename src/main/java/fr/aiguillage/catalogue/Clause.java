package fr.aiguillage.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A criterion as it is written: a subject, and one test that the subject must pass. The bounds of numbers may be
 * combined; every other test stands alone.
 *
 * @param confirme false when it rests on general knowledge alone: it then never excludes anyone
 * @param aupresDe whom to ask when it is not confirmed
 * @param contreIndication true for an exclusion that protects: nothing is ever suggested to lift it
 */
public record Clause(@Nullable String attribut, @Nullable String qualification, @Nullable Object vaut,
        @Nullable List<Object> parmi, @Nullable List<Object> hors, @Nullable Boolean aucun, @Nullable Boolean vide,
        @Nullable Object auMoins, @Nullable Object auPlus, @Nullable Object plusDe, @Nullable Object moinsDe,
        @Nullable Compte compte, @Nullable Quotient quotient, @Nullable String libelle, @Nullable Source source,
        @Nullable Boolean confirme, @Nullable String aupresDe, boolean contreIndication) {

    /** The number of elements of a list within bounds, itself within bounds. */
    public record Compte(@Nullable Double min, @Nullable Double max, @Nullable Double auMoins,
            @Nullable Double auPlus, @Nullable Double plusDe, @Nullable Double moinsDe) {
    }

    /** The subject divided by another attribute and a constant, within bounds. */
    public record Quotient(String par, @Nullable Double defaut, @Nullable Double parts, @Nullable Double auMoins,
            @Nullable Double auPlus, @Nullable Double plusDe, @Nullable Double moinsDe) {
    }

    /** The attribute or the qualification that it is about. */
    public String sujet() {
        return String.valueOf(attribut != null ? attribut : qualification);
    }
}
