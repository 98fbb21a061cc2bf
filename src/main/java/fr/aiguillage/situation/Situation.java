package fr.aiguillage.situation;

import fr.aiguillage.logique.Valeur;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a situation. It holds no identity and lives in memory only.
 *
 * @param faits the known attributes, in the order in which they were given; an absent one is unknown
 * @param territoire the id of the place of residence, which stands for the other places unless they are given
 * @param date the day for which an answer is wanted
 */
public record Situation(Map<String, Valeur> faits, @Nullable String territoire, LocalDate date) {

    public Situation {
        faits = Collections.unmodifiableMap(new LinkedHashMap<>(faits));
    }

    public static Situation vide(LocalDate date) {
        return new Situation(Map.of(), null, date);
    }

    /** The same with one attribute set; a null value makes it unknown again. */
    public Situation avec(String attribut, @Nullable Valeur valeur) {
        Map<String, Valeur> changed = new LinkedHashMap<>(faits);
        if (valeur == null) {
            changed.remove(attribut);
        } else {
            changed.put(attribut, valeur);
        }
        return new Situation(changed, territoire, date);
    }

    public Situation dans(@Nullable String territoire) {
        return new Situation(faits, territoire, date);
    }

    public Situation au(LocalDate date) {
        return new Situation(faits, territoire, date);
    }
}
