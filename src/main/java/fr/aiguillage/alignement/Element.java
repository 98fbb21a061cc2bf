package fr.aiguillage.alignement;

import fr.aiguillage.catalogue.Notion;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** One thing to be found in a text, and the ways to write it. */
record Element(List<Expression> variantes) {

    /** What is written in a formulation: ways set apart by bars, among which notions by their names. */
    static Element de(String written, Map<String, Notion> notions) {
        return new Element(variantes(written, notions, new HashSet<>()).distinct().map(Expression::de)
                .filter(way -> !way.termes().isEmpty()).toList());
    }

    private static Stream<String> variantes(String written, Map<String, Notion> notions, Set<String> seen) {
        return Arrays.stream(written.split("\\|")).map(String::strip).flatMap(way ->
                way.startsWith(Notion.RENVOI) ? deLaNotion(way.substring(1), notions, seen) : Stream.of(way));
    }

    /** A notion that leads back to itself adds nothing. */
    private static Stream<String> deLaNotion(String id, Map<String, Notion> notions, Set<String> seen) {
        return !seen.add(id) || !notions.containsKey(id) ? Stream.empty()
                : notions.get(id).mots().stream().flatMap(way -> variantes(way, notions, seen));
    }
}
