package fr.aiguillage.catalogue.lecture;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Builds a tree from YAML events and notes where each node stands. A duplicate key would silently win, an alias would
 * silently become text, an anchor or a tag would silently vanish: all are faults.
 */
final class ConstructeurArbre {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int MOT = 40;

    private final YAMLParser parser;
    private final int[] text;
    private final String name;
    private final List<Anomalie> faults;
    private final Map<String, Position> positions = new HashMap<>();

    ConstructeurArbre(YAMLParser parser, String text, String name, List<Anomalie> faults) {
        this.parser = parser;
        this.text = text.codePoints().toArray();
        this.name = name;
        this.faults = faults;
    }

    @Nullable Arbre construire() {
        if (parser.nextToken() == null) {
            faults.add(new Anomalie(name, 0, 0, "vide", "ce fichier est vide", null));
            return null;
        }
        JsonNode root = node("");
        if (parser.nextToken() != null) {
            fault("documents", "ce fichier contient plusieurs documents YAML", "Peut-être une ligne « --- » de trop ?");
        }
        return new Arbre(name, root, positions);
    }

    private JsonNode node(String pointer) {
        positions.putIfAbsent(pointer, here());
        refuseMarks();
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return object(pointer);
        }
        return token == JsonToken.START_ARRAY ? array(pointer) : scalar(token);
    }

    private ObjectNode object(String pointer) {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            refuseMarks();
            String at = pointer + "/" + key.replace("~", "~0").replace("/", "~1");
            if (object.has(key)) {
                fault("cle-en-double", "la clé « " + key + " » est écrite deux fois", null);
            }
            positions.putIfAbsent(at, here());
            parser.nextToken();
            object.set(key, node(at));
        }
        return object;
    }

    private ArrayNode array(String pointer) {
        ArrayNode array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(node(pointer + "/" + array.size()));
        }
        return array;
    }

    private JsonNode scalar(JsonToken token) {
        return switch (token) {
            case VALUE_NULL -> NODES.nullNode();
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NUMBER_INT -> NODES.numberNode(parser.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDoubleValue());
            default -> NODES.stringNode(parser.getString());
        };
    }

    /** What YAML would read otherwise than written: what an alias, an anchor or a tag begins. */
    private void refuseMarks() {
        String maybe = "Peut-être des guillemets autour de la valeur ?";
        String mark = mark();
        switch (mark.isEmpty() ? ' ' : mark.charAt(0)) {
            case '*' -> fault("alias", "les alias YAML (" + mark + ") ne sont pas acceptés",
                    "Peut-être des guillemets autour de la valeur, ou répéter la valeur ?");
            case '&' -> fault("alias", "les ancres YAML (" + mark + ") ne sont pas acceptées", maybe);
            case '!' -> fault("alias", "les étiquettes YAML (" + mark + ") ne sont pas acceptées", maybe);
            default -> { }
        }
    }

    /** The word that the current token begins with, in the file. */
    private String mark() {
        int start = (int) parser.currentTokenLocation().getCharOffset();
        int end = start;
        while (end < text.length && end < start + MOT && " \n\r\t,]}".indexOf(text[end]) < 0) {
            end++;
        }
        return start < 0 ? "" : new String(text, start, end - start);
    }

    private void fault(String rule, String message, @Nullable String maybe) {
        Position place = here();
        Anomalie fault = new Anomalie(name, place.ligne(), place.colonne(), rule, message, maybe);
        if (faults.isEmpty() || !faults.get(faults.size() - 1).equals(fault)) {
            faults.add(fault);
        }
    }

    private Position here() {
        TokenStreamLocation at = parser.currentTokenLocation();
        return new Position(at.getLineNr(), at.getColumnNr());
    }
}
