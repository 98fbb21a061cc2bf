package fr.aiguillage.orientation;

import fr.aiguillage.logique.Valeur;
import fr.aiguillage.logique.Valeur.Booleen;
import fr.aiguillage.logique.Valeur.Jour;
import fr.aiguillage.logique.Valeur.Liste;
import fr.aiguillage.logique.Valeur.Nombre;
import fr.aiguillage.logique.Valeur.Texte;
import fr.aiguillage.situation.Situation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Facts as a file writes them, so that an answer can be given back as a question. */
public final class Brut {

    private Brut() {
    }

    public static Map<String, Object> faits(Situation situation) {
        Map<String, Object> raw = new LinkedHashMap<>();
        situation.faits().forEach((attribut, value) -> raw.put(attribut, valeur(value)));
        return raw;
    }

    public static @Nullable Object valeur(Valeur value) {
        if (value instanceof Nombre number) {
            return number.exact() ? nombre(number.min())
                    : Map.of("min", nombre(number.min()), "max", nombre(number.max()));
        }
        if (value instanceof Booleen flag) {
            return flag.valeur();
        }
        if (value instanceof Jour day) {
            return day.debut().toString();
        }
        if (value instanceof Liste list) {
            return liste(list);
        }
        return value instanceof Texte text ? text.valeur() : null;
    }

    private static Object nombre(double number) {
        if (number == Math.rint(number) && Math.abs(number) < 1e15) {
            return (long) number;
        }
        return number;
    }

    private static List<Object> liste(Liste list) {
        List<Object> raw = new ArrayList<>();
        list.elements().forEach(e -> raw.add(valeur(e)));
        list.exclus().forEach(e -> raw.add("!" + valeur(e)));
        return raw;
    }
}
