package fr.aiguillage.logique;

import java.time.LocalDate;
import java.util.List;

/**
 * What is known of an attribute. An attribute without a value is unknown; {@link Aucun} says that it is known to be
 * none, which is knowledge.
 */
public sealed interface Valeur {

    /** Known to be none. */
    record Aucun() implements Valeur {
        public static final Aucun AUCUN = new Aucun();
    }

    record Booleen(boolean valeur) implements Valeur {
    }

    record Texte(String valeur) implements Valeur {
    }

    /** A number known to lie between two bounds, both included; they are equal when it is known exactly. */
    record Nombre(double min, double max) implements Valeur {
        public Nombre {
            if (!(min <= max)) {
                throw new IllegalArgumentException(min + " > " + max);
            }
        }

        public static Nombre de(double valeur) {
            return new Nombre(valeur, valeur);
        }

        public boolean exact() {
            return min == max;
        }
    }

    /** A day known to lie between two days, both included. */
    record Jour(LocalDate debut, LocalDate fin) implements Valeur {
        public Jour {
            if (debut.isAfter(fin)) {
                throw new IllegalArgumentException(debut + " > " + fin);
            }
        }
    }

    /**
     * Several values at once.
     *
     * @param elements what is known to be there
     * @param exclus what is known not to be there
     * @param complete whether nothing else can be there
     */
    record Liste(List<Valeur> elements, List<Valeur> exclus, boolean complete) implements Valeur {
        public Liste {
            elements = List.copyOf(elements);
            exclus = List.copyOf(exclus);
        }
    }
}
