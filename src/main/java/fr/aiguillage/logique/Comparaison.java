package fr.aiguillage.logique;

import fr.aiguillage.logique.Valeur.Aucun;
import fr.aiguillage.logique.Valeur.Jour;
import fr.aiguillage.logique.Valeur.Liste;
import fr.aiguillage.logique.Valeur.Nombre;
import org.jspecify.annotations.Nullable;

/** How values compare: equality, membership of bounds, count and quotient, each three-valued. */
final class Comparaison {

    private Comparaison() {
    }

    /** Whether the value, or one element of the list that it is, equals the expected one. */
    static Verite egal(Valeur value, Valeur expected) {
        if (value instanceof Liste list) {
            return contient(list, expected);
        }
        if (value instanceof Nombre number && expected instanceof Nombre bound) {
            return Bornes.entre(bound.min(), bound.max()).contient(number);
        }
        if (value instanceof Jour day && expected instanceof Jour bound) {
            return Bornes.entre(nombre(bound).min(), nombre(bound).max()).contient(nombre(day));
        }
        return Verite.de(value.equals(expected));
    }

    private static Verite contient(Liste list, Valeur expected) {
        if (list.exclus().contains(expected)) {
            return Verite.FAUX;
        }
        Verite rest = list.complete() ? Verite.FAUX : Verite.INCONNU;
        return rest.ou(Verite.unAuMoins(list.elements(), element -> egal(element, expected)));
    }

    static Verite dans(Valeur value, Bornes bounds) {
        if (value instanceof Nombre number) {
            return bounds.contient(number);
        }
        return value instanceof Jour day ? bounds.contient(nombre(day)) : Verite.FAUX;
    }

    /** A day as the number of days since 1970, so that bounds serve both. */
    static Nombre nombre(Jour day) {
        return new Nombre(day.debut().toEpochDay(), day.fin().toEpochDay());
    }

    /** How many elements lie within the bounds, as an interval where that is not certain. */
    static Nombre compter(Valeur value, Bornes bounds) {
        if (!(value instanceof Liste list)) {
            Verite within = dans(value, bounds);
            return new Nombre(within == Verite.VRAI ? 1 : 0, within == Verite.FAUX ? 0 : 1);
        }
        long certain = list.elements().stream().filter(e -> dans(e, bounds) == Verite.VRAI).count();
        long possible = list.elements().stream().filter(e -> dans(e, bounds) != Verite.FAUX).count();
        return new Nombre(certain, list.complete() ? possible : Double.POSITIVE_INFINITY);
    }

    static @Nullable Nombre diviseur(@Nullable Valeur value, double fallback) {
        if (value instanceof Aucun) {
            return Nombre.de(fallback);
        }
        if (!(value instanceof Nombre number)) {
            return null;
        }
        return number.equals(Nombre.de(0)) ? Nombre.de(fallback) : number;
    }

    /** The interval of the quotient; the whole line when the divisor may be zero. */
    static Nombre quotient(Nombre number, Nombre by, double parts) {
        if (by.min() <= 0 && by.max() >= 0) {
            return new Nombre(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        }
        double[] ends = {number.min() / by.min(), number.min() / by.max(), number.max() / by.min(),
                number.max() / by.max()};
        double min = Math.min(Math.min(ends[0], ends[1]), Math.min(ends[2], ends[3]));
        double max = Math.max(Math.max(ends[0], ends[1]), Math.max(ends[2], ends[3]));
        return new Nombre(min / parts, max / parts);
    }
}
