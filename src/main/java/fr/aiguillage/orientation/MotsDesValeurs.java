package fr.aiguillage.orientation;

import fr.aiguillage.catalogue.Attribut;
import fr.aiguillage.logique.Valeur;
import fr.aiguillage.logique.Valeur.Booleen;
import fr.aiguillage.logique.Valeur.Jour;
import fr.aiguillage.logique.Valeur.Liste;
import fr.aiguillage.logique.Valeur.Nombre;
import fr.aiguillage.logique.Valeur.Texte;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the values of facts are said: « 17 ans », « oui », « déscolarisé, absentéiste », « pas cannabis ». */
final class MotsDesValeurs {

    private final Mots mots;

    MotsDesValeurs(Mots mots) {
        this.mots = mots;
    }

    String valeur(@Nullable Attribut attribut, Valeur value) {
        if (value instanceof Nombre number) {
            return nombre(number, attribut);
        }
        if (value instanceof Booleen flag) {
            return ouiNon(flag.valeur());
        }
        if (value instanceof Texte text) {
            return choix(attribut, text.valeur());
        }
        if (value instanceof Jour day) {
            return jour(day);
        }
        return value instanceof Liste list ? liste(list, attribut) : "aucun";
    }

    static String ouiNon(boolean value) {
        return value ? "oui" : "non";
    }

    private static String jour(Jour day) {
        return day.debut().equals(day.fin()) ? day.debut().toString() : "du " + day.debut() + " au " + day.fin();
    }

    private static String nombre(Nombre number, @Nullable Attribut attribut) {
        String text = number.exact() ? nombre(number.min()) : nombre(number.min()) + " à " + nombre(number.max());
        return text + unite(attribut);
    }

    static String unite(@Nullable Attribut attribut) {
        return attribut == null || attribut.unite() == null ? "" : " " + attribut.unite();
    }

    /** A number without useless decimals. */
    static String nombre(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15 ? String.valueOf((long) number)
                : String.valueOf(number).replace('.', ',');
    }

    String choix(@Nullable Attribut attribut, String word) {
        Attribut.Choix choice = attribut == null ? null : attribut.valeurs().get(word);
        if (choice != null) {
            return choice.libelle();
        }
        if (attribut != null && attribut.type() == Attribut.Type.FICHE) {
            return mots.fiche(word);
        }
        return attribut != null && attribut.type() == Attribut.Type.TERRITOIRE ? mots.territoire(word) : word;
    }

    private String liste(Liste list, @Nullable Attribut attribut) {
        if (list.elements().isEmpty() && list.exclus().isEmpty()) {
            return "aucun";
        }
        Stream<String> in = list.elements().stream().map(v -> valeur(attribut, v));
        Stream<String> out = list.exclus().stream().map(v -> "pas " + valeur(attribut, v));
        return Stream.concat(in, out).collect(Collectors.joining(", "));
    }

    /** A fact as a file writes it. */
    String fait(@Nullable Attribut attribut, @Nullable Object raw) {
        if (raw instanceof Map<?, ?> range) {
            return range.get("min") + " à " + range.get("max") + unite(attribut);
        }
        if (raw instanceof List<?> list) {
            return list.isEmpty() ? "aucun" : list.stream().map(e -> e instanceof Map<?, ?> ? fait(attribut, e)
                    : element(attribut, String.valueOf(e))).collect(Collectors.joining(", "));
        }
        return raw == null ? "aucun" : brut(attribut, raw);
    }

    private String element(@Nullable Attribut attribut, String word) {
        return word.startsWith("!") ? "pas " + choix(attribut, word.substring(1)) : choix(attribut, word);
    }

    String parmi(@Nullable Attribut attribut, List<Object> words, String link) {
        return words.stream().map(w -> brut(attribut, w)).collect(Collectors.joining(link));
    }

    String brut(@Nullable Attribut attribut, Object raw) {
        if (raw instanceof Boolean flag) {
            return ouiNon(flag);
        }
        return raw instanceof Number number ? nombre(number.doubleValue()) + unite(attribut)
                : choix(attribut, String.valueOf(raw));
    }
}
