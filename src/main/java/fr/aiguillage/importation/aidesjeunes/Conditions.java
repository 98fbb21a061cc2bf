package fr.aiguillage.importation.aidesjeunes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Turns the conditions of an aid into criteria of ours, each by the form that the lexicon gives to its type. */
final class Conditions {

    private final Lexique lexicon;
    private final @Nullable Institution institution;

    Conditions(Lexique lexicon, @Nullable Institution institution) {
        this.lexicon = lexicon;
        this.institution = institution;
    }

    /** All the conditions of a list. */
    Conjonction toutes(Champ list) {
        return list.elements().stream().map(this::une).reduce(Conjonction.TOUJOURS, Conjonction::et);
    }

    private Conjonction une(Champ condition) {
        String type = condition.dans("type").mot(lexicon.mots("conditions"), "condition-inconnue",
                "type de condition inconnu");
        JsonNode word = lexicon.section("conditions").path(type);
        return switch (word.path("forme").asString("")) {
            case "fixe" -> Conjonction.de((ObjectNode) word.get("critere").deepCopy());
            case "comparaison" -> comparaison(condition, word);
            case "lieux" -> liste(condition.dans("values"), "parmi", word, Conjonction.TOUJOURS);
            case "hors" -> liste(condition.dans("values"), "hors", word, Conjonction.TOUJOURS);
            case "parmi" -> parmi(condition.dans("values"), word);
            case "inclus-exclus" -> liste(condition.dans("includes"), "parmi", word, Conjonction.TOUJOURS)
                    .et(liste(condition.dans("excludes"), "hors", word, Conjonction.TOUJOURS));
            case "quotient" -> quotient(condition, word);
            case "compte" -> compte(condition, word);
            case "rattachement" -> rattachement(condition);
            default -> Conjonction.TOUJOURS;
        };
    }

    private Conjonction comparaison(Champ condition, JsonNode word) {
        ObjectNode bounds = bornes(condition);
        ObjectNode criterion = critere(word);
        return Conjonction.de(bounds.size() > 1 ? criterion.set("vaut", condition.dans("value").noeud())
                : criterion.setAll(bounds));
    }

    /** The bounds that the operator and the value of a condition set; two for an equality. */
    private ObjectNode bornes(Champ condition) {
        String operator = condition.dans("operator").mot(lexicon.mots("operateurs"), "operateur-inconnu",
                "opérateur inconnu");
        JsonNode value = condition.dans("value").nombre();
        ObjectNode bounds = JsonNodeFactory.instance.objectNode();
        lexicon.section("operateurs").path(operator).forEach(bound -> bounds.set(bound.asString(), value));
        return bounds;
    }

    private Conjonction parmi(Champ values, JsonNode word) {
        if (!values.existe()) {
            values.texte();
        }
        return liste(values, "parmi", word, Conjonction.JAMAIS);
    }

    private Conjonction liste(Champ values, String test, JsonNode word, Conjonction whenEmpty) {
        List<String> texts = values.elements().stream().map(Champ::texte).distinct().toList();
        if (texts.isEmpty()) {
            return whenEmpty;
        }
        ObjectNode criterion = critere(word);
        if (texts.size() == 1 && test.equals("parmi")) {
            return Conjonction.de(criterion.put("vaut", texts.get(0)));
        }
        ArrayNode expected = criterion.putArray(test);
        texts.forEach(expected::add);
        return Conjonction.de(criterion);
    }

    private Conjonction quotient(Champ condition, JsonNode word) {
        String period = condition.dans("period").mot(lexicon.mots("periodes"), "periode-inconnue", "période inconnue");
        JsonNode parts = lexicon.section("periodes").path(period);
        ObjectNode criterion = critere(word);
        ObjectNode quotient = criterion.putObject("quotient").put("par", word.get("par").asString()).put("defaut", 1);
        if (parts.asInt(1) != 1) {
            quotient.set("parts", parts);
        }
        quotient.setAll(bornes(condition));
        return Conjonction.de(criterion);
    }

    /** A count holds only where there is something to count, even when none at all would do. */
    private Conjonction compte(Champ condition, JsonNode word) {
        ObjectNode criterion = critere(word);
        ObjectNode count = criterion.putObject("compte");
        borne(condition.dans("age_min"), count, "min");
        borne(condition.dans("age_max"), count, "max");
        count.setAll(bornes(condition));
        return Conjonction.de(critere(word).put("vide", false)).et(Conjonction.de(criterion));
    }

    private static void borne(Champ bound, ObjectNode count, String name) {
        if (bound.existe()) {
            count.set(name, bound.nombre());
        }
    }

    /** The place of the institution; never, when the institution is no place. */
    private Conjonction rattachement(Champ condition) {
        if (institution == null) {
            condition.faute("institution-absente", "l'institution à laquelle l'aide est rattachée ne peut pas être lue",
                    null);
            return Conjonction.JAMAIS;
        }
        JsonNode place = lexicon.section("lieux").path(institution.type());
        if (place.isMissingNode()) {
            exigerConnu(condition, institution.type());
            return Conjonction.JAMAIS;
        }
        if (institution.code() == null) {
            condition.faute("institution-sans-code", "l'institution « " + institution.nom() + " » n'a pas de « "
                    + place.get("code").asString() + " » entre guillemets", null);
            return Conjonction.JAMAIS;
        }
        return Conjonction.de(critere(place).put("vaut", institution.code()));
    }

    private void exigerConnu(Champ condition, String type) {
        if (!lexicon.liste("ailleurs").contains(type)) {
            condition.faute("institution-inconnue", "type d'institution inconnu : « " + type + " »", null);
        }
    }

    private static ObjectNode critere(JsonNode word) {
        return JsonNodeFactory.instance.objectNode().put("attribut", word.get("attribut").asString());
    }
}
