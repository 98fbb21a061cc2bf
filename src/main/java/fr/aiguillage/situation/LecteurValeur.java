package fr.aiguillage.situation;

import fr.aiguillage.catalogue.Attribut;
import fr.aiguillage.catalogue.Attribut.Choix;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Dates;
import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.logique.Valeur;
import fr.aiguillage.logique.Valeur.Booleen;
import fr.aiguillage.logique.Valeur.Jour;
import fr.aiguillage.logique.Valeur.Nombre;
import fr.aiguillage.logique.Valeur.Texte;
import fr.aiguillage.mots.Malentendu;
import fr.aiguillage.mots.Proches;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads one value of an attribute, by its type. */
final class LecteurValeur {

    private static final Pattern INTERVALLE = Pattern.compile("(-?\\d+(?:[.,]\\d+)?)\\s*\\.\\.\\s*(-?\\d+(?:[.,]\\d+)?)");
    private static final Pattern NOMBRE = Pattern.compile("-?\\d+(?:[.,]\\d+)?");
    private static final Set<String> OUI = Set.of("oui", "true", "vrai", "o");
    private static final Set<String> NON = Set.of("non", "false", "faux", "n");

    private final Catalogue catalogue;
    private final LecteurLieu lieux;

    LecteurValeur(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.lieux = new LecteurLieu(catalogue);
    }

    Valeur lire(Attribut attribut, JsonNode node) {
        return switch (attribut.type()) {
            case NOMBRE -> nombre(attribut, node);
            case BOOLEEN -> booleen(attribut, node);
            case CHOIX -> choix(attribut, texte(attribut, node));
            case DATE -> jour(attribut, texte(attribut, node));
            case TERRITOIRE -> new Texte(lieux.trouver(texte(attribut, node)));
            case FICHE -> fiche(attribut, texte(attribut, node));
            case CODE -> new Texte(texte(attribut, node));
        };
    }

    private static String texte(Attribut attribut, JsonNode node) {
        if (node.isContainer()) {
            throw faute(attribut, node, "un texte");
        }
        return node.asString().trim();
    }

    private static Nombre nombre(Attribut attribut, JsonNode node) {
        if (node.isNumber()) {
            return borne(attribut, node.doubleValue(), node.doubleValue());
        }
        if (node.isObject() && node.path("min").isNumber() && node.path("max").isNumber() && node.size() == 2) {
            return borne(attribut, node.get("min").doubleValue(), node.get("max").doubleValue());
        }
        Matcher range = INTERVALLE.matcher(node.asString(""));
        if (range.matches()) {
            return borne(attribut, decimal(range.group(1)), decimal(range.group(2)));
        }
        if (!NOMBRE.matcher(node.asString("")).matches()) {
            throw faute(attribut, node, "un nombre, ou un intervalle comme 15..16");
        }
        double value = decimal(node.asString());
        return borne(attribut, value, value);
    }

    private static double decimal(String text) {
        return Double.parseDouble(text.replace(',', '.'));
    }

    private static Nombre borne(Attribut attribut, double min, double max) {
        if (min > max) {
            throw new Malentendu("« " + attribut.id() + " » : l'intervalle finit avant de commencer", null);
        }
        boolean low = attribut.min() != null && min < attribut.min();
        boolean high = attribut.max() != null && max > attribut.max();
        if (low || high) {
            throw new Malentendu("« " + attribut.id() + " » sort des bornes (" + nombre(attribut.min()) + " à "
                    + nombre(attribut.max()) + ")", null);
        }
        if (attribut.entier() && (min != Math.rint(min) || max != Math.rint(max))) {
            throw new Malentendu("« " + attribut.id() + " » est un nombre entier", null);
        }
        return new Nombre(min, max);
    }

    private static String nombre(@Nullable Double bound) {
        return bound == null ? "…" : bound == Math.rint(bound) ? String.valueOf(bound.longValue()) : bound.toString();
    }

    private static Booleen booleen(Attribut attribut, JsonNode node) {
        if (node.isBoolean()) {
            return new Booleen(node.booleanValue());
        }
        String word = Proches.simplifie(node.asString(""));
        if (!OUI.contains(word) && !NON.contains(word)) {
            throw faute(attribut, node, "oui ou non");
        }
        return new Booleen(OUI.contains(word));
    }

    private static Texte choix(Attribut attribut, String text) {
        if (attribut.valeurs().containsKey(text)) {
            return new Texte(text);
        }
        String flat = Proches.simplifie(text);
        List<String> same = attribut.valeurs().entrySet().stream().filter(e -> mots(e).anyMatch(flat::equals))
                .map(Map.Entry::getKey).toList();
        if (same.size() == 1) {
            return new Texte(same.get(0));
        }
        if (attribut.ouvert() && same.isEmpty()) {
            return new Texte(text);
        }
        String near = Proches.peutEtre(text, same.isEmpty() ? attribut.valeurs().keySet() : same);
        throw new Malentendu("« " + text + " » n'est pas une valeur de « " + attribut.id() + " »",
                near != null ? near : "Valeurs possibles : " + String.join(", ", attribut.valeurs().keySet()));
    }

    private static Stream<String> mots(Map.Entry<String, Choix> choice) {
        return Stream.concat(Stream.of(choice.getKey(), choice.getValue().libelle()),
                choice.getValue().autresNoms().stream()).map(Proches::simplifie);
    }

    private static Jour jour(Attribut attribut, String text) {
        if (!text.matches("\\d{4}(-\\d{2}(-\\d{2})?)?") || !Dates.valide(text)) {
            throw new Malentendu("« " + text + " » n'est pas une date pour « " + attribut.id() + " »",
                    "Peut-être AAAA-MM-JJ, AAAA-MM ou AAAA ?");
        }
        return new Jour(Dates.debut(text), Dates.fin(text));
    }

    private Texte fiche(Attribut attribut, String text) {
        if (catalogue.fiche(text) == null) {
            throw new Malentendu("« " + text + " » n'est pas une fiche pour « " + attribut.id() + " »",
                    Proches.peutEtre(text, catalogue.fiches().stream().map(Fiche::id).toList()));
        }
        return new Texte(text);
    }

    private static Malentendu faute(Attribut attribut, JsonNode node, String expected) {
        String given = node.isContainer() ? "ce groupe" : "« " + node.asString() + " »";
        return new Malentendu(given + " ne convient pas à « " + attribut.id() + " », qui attend " + expected, null);
    }
}
