package fr.aiguillage.prose.faits;

import fr.aiguillage.catalogue.Attribut;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.StringNode;

/** Puts what was read in a text in the place that a fact keeps for it: {@code <n>}, {@code <n-1>}, {@code <n>..<m>}. */
record Valeurs(Map<String, String> lues) {

    private static final Pattern PLACE = Pattern.compile("<(\\w+)(?:([-+*])(\\d+))?>");

    JsonNode noeud(Attribut attribut, JsonNode written) {
        if (written.isArray()) {
            ArrayNode all = JsonNodeFactory.instance.arrayNode();
            written.valueStream().forEach(n -> all.add(noeud(attribut, n)));
            return all;
        }
        return written.isString() ? StringNode.valueOf(borne(attribut, texte(written.asString()))) : written;
    }

    String texte(String written) {
        return PLACE.matcher(written).replaceAll(found -> Matcher.quoteReplacement(lu((Matcher) found)));
    }

    private String lu(Matcher place) {
        String read = lues.getOrDefault(place.group(1), "");
        if (place.group(2) == null || read.isEmpty()) {
            return read;
        }
        int number = Integer.parseInt(read);
        int by = Integer.parseInt(place.group(3));
        return String.valueOf(switch (place.group(2).charAt(0)) {
            case '-' -> number - by;
            case '+' -> number + by;
            default -> number * by;
        });
    }

    /** An interval open on one side is closed by the bound of the attribute. */
    private static String borne(Attribut attribut, String interval) {
        if (interval.startsWith("..") && attribut.min() != null) {
            return attribut.min().longValue() + interval;
        }
        return interval.endsWith("..") && attribut.max() != null ? interval + attribut.max().longValue() : interval;
    }
}
