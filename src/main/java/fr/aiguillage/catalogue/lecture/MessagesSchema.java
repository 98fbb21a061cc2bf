package fr.aiguillage.catalogue.lecture;

import com.networknt.schema.Error;
import fr.aiguillage.mots.Proches;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Says in French what a JSON Schema validator found, with the nearest valid words. */
final class MessagesSchema {

    private MessagesSchema() {
    }

    static Anomalie anomalie(Arbre tree, Error error, List<String> fields) {
        String at = error.getInstanceLocation().toString();
        String field = at.substring(at.lastIndexOf('/') + 1);
        return switch (error.getKeyword()) {
            case "required" -> tree.anomalie(at, "champ-manquant",
                    "il manque le champ « " + error.getProperty() + " »", null);
            case "additionalProperties", "unevaluatedProperties" -> inconnu(tree, at, error.getProperty(), fields);
            case "enum" -> valeur(tree, at, field, error);
            case "type" -> tree.anomalie(at, "type", "le champ « " + field + " » doit être "
                    + type(error.getSchemaNode()), indice(tree.racine().at(at)));
            case "pattern" -> tree.anomalie(at, "forme", "le champ « " + field + " » n'a pas la forme attendue : « "
                    + tree.racine().at(at).asString("") + " »", exemple(error));
            case "minItems", "minLength", "minProperties" -> tree.anomalie(at, "vide",
                    "le champ « " + field + " » ne peut pas être vide", null);
            default -> tree.anomalie(at, "schema", "le champ « " + field + " » ne convient pas ("
                    + error.getMessage() + ")", null);
        };
    }

    private static Anomalie inconnu(Arbre tree, String at, String property, List<String> fields) {
        return tree.anomalie(at + "/" + property, "champ-inconnu", "le champ « " + property + " » n'existe pas ici",
                Proches.peutEtre(property, fields));
    }

    private static Anomalie valeur(Arbre tree, String at, String field, Error error) {
        String given = tree.racine().at(at).asString("");
        List<String> allowed = StreamSupport.stream(error.getSchemaNode().spliterator(), false)
                .map(n -> n.asString("")).toList();
        String near = Proches.peutEtre(given, allowed);
        String all = "Peut-être l'une de ces valeurs : " + String.join(", ", allowed);
        return tree.anomalie(at, "valeur", "« " + given + " » n'est pas une valeur du champ « " + field + " »",
                near == null ? all : near);
    }

    private static String type(JsonNode schema) {
        if (schema.isArray()) {
            return StreamSupport.stream(schema.spliterator(), false).map(n -> type(n.asString("")))
                    .collect(Collectors.joining(" ou "));
        }
        return type(schema.asString(""));
    }

    private static String type(String name) {
        return switch (name) {
            case "string" -> "un texte";
            case "integer" -> "un nombre entier";
            case "number" -> "un nombre";
            case "boolean" -> "true ou false";
            case "array" -> "une liste";
            case "null" -> "null";
            default -> "un groupe de champs";
        };
    }

    private static @Nullable String indice(JsonNode value) {
        String text = Proches.simplifie(value.asString(""));
        if (text.equals("oui") || text.equals("non")) {
            return "Peut-être " + (text.equals("oui") ? "true" : "false") + " ?";
        }
        return value.isNumber() ? "Peut-être faut-il des guillemets autour de " + value.asString() + " ?" : null;
    }

    private static @Nullable String exemple(Error error) {
        String pattern = error.getSchemaNode() == null ? "" : error.getSchemaNode().asString("");
        if (pattern.startsWith("^http")) {
            return "Peut-être une adresse qui commence par https:// ?";
        }
        if (pattern.startsWith("^\\d{4}")) {
            return pattern.contains("(") ? "Peut-être AAAA, AAAA-MM ou AAAA-MM-JJ ?" : "Peut-être AAAA-MM-JJ ?";
        }
        if (pattern.contains("@")) {
            return "Peut-être service@exemple.fr ?";
        }
        if (pattern.contains("[0-9]")) {
            return "Peut-être des chiffres et des espaces seulement ?";
        }
        return pattern.isEmpty() ? null : "Peut-être un nom sans espace ?";
    }
}
