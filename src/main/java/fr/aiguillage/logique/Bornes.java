package fr.aiguillage.logique;

import fr.aiguillage.logique.Valeur.Nombre;

/** An interval of numbers, each end included or not; an absent end is infinite. */
public record Bornes(double min, boolean minInclus, double max, boolean maxInclus) {

    public static final Bornes TOUT = new Bornes(Double.NEGATIVE_INFINITY, true, Double.POSITIVE_INFINITY, true);

    public static Bornes entre(double min, double max) {
        return new Bornes(min, true, max, true);
    }

    public Bornes auMoins(double value) {
        return value > min ? new Bornes(value, true, max, maxInclus) : this;
    }

    public Bornes plusDe(double value) {
        return value >= min ? new Bornes(value, false, max, maxInclus) : this;
    }

    public Bornes auPlus(double value) {
        return value < max ? new Bornes(min, minInclus, value, true) : this;
    }

    public Bornes moinsDe(double value) {
        return value <= max ? new Bornes(min, minInclus, value, false) : this;
    }

    /** Whether no number at all lies within. */
    public boolean vide() {
        return min > max || min == max && !(minInclus && maxInclus);
    }

    /** True when the whole interval of the number lies within, false when none of it does. */
    public Verite contient(Nombre number) {
        boolean low = contient(number.min());
        boolean high = contient(number.max());
        if (low && high) {
            return Verite.VRAI;
        }
        boolean outside = tooLow(number.max()) || tooHigh(number.min());
        return outside ? Verite.FAUX : Verite.INCONNU;
    }

    public boolean contient(double value) {
        return !tooLow(value) && !tooHigh(value);
    }

    private boolean tooLow(double value) {
        return minInclus ? value < min : value <= min;
    }

    private boolean tooHigh(double value) {
        return maxInclus ? value > max : value >= max;
    }
}
