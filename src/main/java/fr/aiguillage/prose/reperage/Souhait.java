package fr.aiguillage.prose.reperage;

import fr.aiguillage.prose.phrase.Reperee;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** One expression made of words that wish and of what they wish for. */
final class Souhait {

    private Souhait() {
    }

    /**
     * The whole, which states what is wished and what the words that wish state with it. Denied, it says nothing.
     *
     * @param unsure whether somebody else may be wishing
     */
    static Reperee de(Reperee mark, List<Reperee> things, boolean unsure) {
        List<Reperee> all = Stream.concat(Stream.of(mark), things.stream()).toList();
        Map<String, JsonNode> facts = new LinkedHashMap<>();
        things.forEach(thing -> ajouter(thing.expression().voulu(), facts));
        ajouter(mark.expression().faits(), facts);
        Map<String, String> read = new HashMap<>();
        things.forEach(thing -> read.putAll(thing.lues()));
        int from = all.stream().mapToInt(Reperee::de).min().orElse(mark.de());
        int to = all.stream().mapToInt(Reperee::a).max().orElse(mark.a());
        return new Reperee(mark.expression().composant(facts), from, to,
                all.stream().mapToInt(Reperee::pleins).sum(), read, all.stream().anyMatch(Reperee::corrigee),
                unsure || mark.corrigee() || all.stream().anyMatch(Reperee::douteuse), false);
    }

    private static void ajouter(@Nullable Map<String, JsonNode> some, Map<String, JsonNode> all) {
        if (some != null) {
            some.forEach((name, node) -> all.merge(name, node, Souhait::ensemble));
        }
    }

    /** What two lists hold together; of two other values, the first. */
    private static JsonNode ensemble(JsonNode one, JsonNode other) {
        if (!one.isArray() || !other.isArray()) {
            return one;
        }
        ArrayNode both = ((ArrayNode) one).deepCopy();
        other.valueStream().filter(n -> one.valueStream().noneMatch(n::equals)).forEach(both::add);
        return both;
    }
}
