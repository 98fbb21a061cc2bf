package fr.aiguillage.logique;

import java.util.function.Function;

/** One of Kleene's three truth values. Unknown is a value of its own: nothing turns it silently into « no ». */
public enum Verite {
    VRAI, FAUX, INCONNU;

    public static Verite de(boolean value) {
        return value ? VRAI : FAUX;
    }

    /** Conjunction: false as soon as one side is false, whatever the other is. */
    public Verite et(Verite other) {
        if (this == FAUX || other == FAUX) {
            return FAUX;
        }
        return this == VRAI ? other : INCONNU;
    }

    /** Disjunction: true as soon as one side is true, whatever the other is. */
    public Verite ou(Verite other) {
        return non().et(other.non()).non();
    }

    public Verite non() {
        return switch (this) {
            case VRAI -> FAUX;
            case FAUX -> VRAI;
            case INCONNU -> INCONNU;
        };
    }

    /** Material implication, {@code non a ou b}. */
    public Verite implique(Verite other) {
        return non().ou(other);
    }

    /** Conjunction over the elements; true when there are none. Stops at the first false. */
    public static <T> Verite tous(Iterable<T> elements, Function<? super T, Verite> judge) {
        Verite result = VRAI;
        for (T element : elements) {
            result = result.et(judge.apply(element));
            if (result == FAUX) {
                return FAUX;
            }
        }
        return result;
    }

    /** Disjunction over the elements; false when there are none. Stops at the first true. */
    public static <T> Verite unAuMoins(Iterable<T> elements, Function<? super T, Verite> judge) {
        Verite result = FAUX;
        for (T element : elements) {
            result = result.ou(judge.apply(element));
            if (result == VRAI) {
                return VRAI;
            }
        }
        return result;
    }
}
