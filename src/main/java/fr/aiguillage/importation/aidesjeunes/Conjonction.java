package fr.aiguillage.importation.aidesjeunes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/**
 * Criteria that must all hold. What always holds leaves no criterion; what can never hold is said apart, since the
 * normal form has no such criterion.
 *
 * @param possible false when it can never hold, whatever the situation is
 */
record Conjonction(List<ObjectNode> criteres, boolean possible) {

    static final Conjonction TOUJOURS = new Conjonction(List.of(), true);
    static final Conjonction JAMAIS = new Conjonction(List.of(), false);

    private static final List<Set<String>> COTES =
            List.of(Set.of("au_moins", "plus_de"), Set.of("au_plus", "moins_de"));

    static Conjonction de(ObjectNode criterion) {
        return new Conjonction(List.of(criterion), true);
    }

    Conjonction et(Conjonction other) {
        return possible && other.possible
                ? new Conjonction(Stream.concat(criteres.stream(), other.criteres.stream()).toList(), true) : JAMAIS;
    }

    /** The same, each criterion once, with the two bounds of a number in one. */
    Conjonction resserree() {
        List<ObjectNode> tight = new ArrayList<>();
        for (ObjectNode criterion : new LinkedHashSet<>(criteres)) {
            tight.stream().filter(before -> complements(before, criterion)).findFirst()
                    .ifPresentOrElse(before -> before.setAll(criterion), () -> tight.add(criterion.deepCopy()));
        }
        return new Conjonction(List.copyOf(tight), possible);
    }

    private static boolean complements(ObjectNode one, ObjectNode other) {
        return one.get("attribut").equals(other.get("attribut")) && cote(one) >= 0 && cote(other) >= 0
                && cote(one) != cote(other);
    }

    /** The side of the only bound of a criterion, or -1. */
    private static int cote(ObjectNode criterion) {
        return criterion.size() != 2 ? -1 : Stream.of(0, 1)
                .filter(side -> COTES.get(side).stream().anyMatch(criterion::has)).findFirst().orElse(-1);
    }
}
