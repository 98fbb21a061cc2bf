package fr.aiguillage.prose.faits;

import fr.aiguillage.catalogue.Attribut;
import fr.aiguillage.catalogue.Catalogue;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What denying facts states: yes becomes no, a listed word is known to be absent; nothing follows otherwise. */
final class Negation {

    private static final String NIE = "!";

    private Negation() {
    }

    static Map<String, JsonNode> de(Map<String, JsonNode> facts, Catalogue catalogue) {
        Map<String, JsonNode> denied = new LinkedHashMap<>();
        facts.forEach((name, node) -> {
            Attribut attribut = catalogue.attribut(name);
            if (node.isBoolean()) {
                denied.put(name, BooleanNode.valueOf(!node.booleanValue()));
            } else if (attribut != null && attribut.liste() == Attribut.Multiplicite.OUVERTE && node.isArray()) {
                denied.put(name, absents(node));
            }
        });
        return denied;
    }

    private static ArrayNode absents(JsonNode listed) {
        ArrayNode absent = JsonNodeFactory.instance.arrayNode();
        listed.valueStream().filter(n -> n.isString() && !n.asString().startsWith(NIE))
                .forEach(n -> absent.add(NIE + n.asString()));
        return absent;
    }
}
