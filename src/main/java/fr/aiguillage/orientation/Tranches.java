package fr.aiguillage.orientation;

import fr.aiguillage.catalogue.Attribut;
import fr.aiguillage.logique.Valeur;
import fr.aiguillage.logique.Valeur.Liste;
import fr.aiguillage.logique.Valeur.Nombre;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bands of an attribute: what is written of a number instead of the number itself. */
record Tranches(Attribut attribut) {

    /** The value in bands; null when no band holds it. Whatever is no number is not for bands, and stays. */
    @Nullable Valeur de(Valeur value) {
        if (value instanceof Nombre number) {
            return tranche(number);
        }
        return value instanceof Liste list ? liste(list) : value;
    }

    private @Nullable Nombre tranche(Nombre number) {
        double low = attribut.tranches().stream().mapToDouble(t -> t).filter(t -> t <= number.min()).max()
                .orElse(borne(attribut.min()));
        double high = attribut.tranches().stream().mapToDouble(t -> t).filter(t -> t > number.max()).min()
                .stream().map(t -> attribut.entier() ? t - 1 : t).findFirst().orElse(borne(attribut.max()));
        return low <= number.min() && high >= number.max() ? new Nombre(low, high) : null;
    }

    private static double borne(@Nullable Double bound) {
        return bound == null ? Double.NaN : bound;
    }

    private @Nullable Liste liste(Liste list) {
        List<@Nullable Valeur> in = list.elements().stream().map(this::de).toList();
        List<@Nullable Valeur> out = list.exclus().stream().map(this::de).toList();
        return in.contains(null) || out.contains(null) ? null
                : new Liste(presents(in), presents(out), list.complete());
    }

    private static List<Valeur> presents(List<@Nullable Valeur> values) {
        return values.stream().map(v -> (Valeur) v).toList();
    }
}
