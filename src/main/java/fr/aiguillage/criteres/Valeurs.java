package fr.aiguillage.criteres;

import fr.aiguillage.catalogue.Attribut;
import fr.aiguillage.catalogue.Dates;
import fr.aiguillage.logique.Valeur;
import fr.aiguillage.logique.Valeur.Booleen;
import fr.aiguillage.logique.Valeur.Jour;
import fr.aiguillage.logique.Valeur.Nombre;
import fr.aiguillage.logique.Valeur.Texte;
import org.jspecify.annotations.Nullable;

/** Plain values of a file turned into values of an attribute. */
final class Valeurs {

    private Valeurs() {
    }

    /** The value that a criterion expects. Its type has been checked against the attribute before. */
    static Valeur attendue(@Nullable Attribut attribut, Object raw) {
        if (raw instanceof Boolean flag) {
            return new Booleen(flag);
        }
        if (raw instanceof Number number) {
            return Nombre.de(number.doubleValue());
        }
        String text = String.valueOf(raw);
        return estDate(attribut) ? new Jour(Dates.debut(text), Dates.fin(text)) : new Texte(text);
    }

    /** A bound as a number; a date counts in days since 1970, a year or a month as its first day. */
    static double borne(Object raw) {
        return raw instanceof Number number ? number.doubleValue() : Dates.debut(String.valueOf(raw)).toEpochDay();
    }

    /** The same for a bound that a year or a month must be over: its last day. */
    static double borneHaute(Object raw) {
        return raw instanceof Number ? borne(raw) : Dates.fin(String.valueOf(raw)).toEpochDay();
    }

    private static boolean estDate(@Nullable Attribut attribut) {
        return attribut != null && attribut.type() == Attribut.Type.DATE;
    }
}
