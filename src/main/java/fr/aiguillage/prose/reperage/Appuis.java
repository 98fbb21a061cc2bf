package fr.aiguillage.prose.reperage;

import fr.aiguillage.catalogue.Lexique.Expression;
import fr.aiguillage.prose.phrase.Interrogations;
import fr.aiguillage.prose.phrase.Reperee;
import fr.aiguillage.prose.texte.Mot;
import fr.aiguillage.prose.texte.Mot.Coupure;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What says too little alone: whether something else that is said makes it enough. */
public final class Appuis {

    /** Between an attribute and its value, where that one value is awaited. */
    private static final String EGALE = "=";

    /** Before what is said not to be. */
    private static final String NIE = "!";

    private final Function<Reperee, Stream<Map<String, JsonNode>>> faits;
    private final Predicate<Reperee> isoles;
    private final int[] phrases;

    /**
     * Of the words of a text.
     *
     * @param facts what something found states
     * @param isolated whether something found stands alone between two cuts
     */
    public Appuis(List<Mot> words, Function<Reperee, Stream<Map<String, JsonNode>>> facts,
            Predicate<Reperee> isolated) {
        faits = facts;
        isoles = isolated;
        phrases = new int[words.size()];
        for (int at = 1; at < words.size(); at++) {
            phrases[at] = phrases[at - 1] + (words.get(at).avant() == Coupure.FORTE ? 1 : 0);
        }
    }

    /**
     * Those that wait for something that is not said.
     *
     * @param told whether what was found counts as said
     */
    public Set<Reperee> manquants(Collection<Reperee> found, Predicate<Reperee> told) {
        List<Reperee> said = found.stream().filter(r -> r.estFait() || r.indique()).filter(told).toList();
        return found.stream().filter(Reperee::attend).filter(r -> !seSuffit(r))
                .filter(r -> said.stream().noneMatch(other -> appuie(other, r)))
                .collect(Collectors.toCollection(() -> Collections.newSetFromMap(new IdentityHashMap<>())));
    }

    private boolean seSuffit(Reperee found) {
        return found.expression().avec().contains(Expression.SEUL) && isoles.test(found);
    }

    private boolean appuie(Reperee one, Reperee other) {
        boolean after = other.a() <= one.de();
        if (!after && one.a() > other.de() && !Interrogations.est(one)) {
            return false;
        }
        Expression waits = other.expression();
        boolean near = phrases[one.de()] == phrases[other.de()];
        return annonce(one, waits.partout()) || near && annonce(one, waits.avec())
                || near && after && annonce(one, waits.puis());
    }

    private boolean annonce(Reperee found, List<String> awaited) {
        String hint = found.expression().indice();
        return hint != null && awaited.contains(hint)
                || !awaited.isEmpty() && faits.apply(found).flatMap(facts -> facts.entrySet().stream())
                        .anyMatch(fact -> annonce(fact.getKey(), fact.getValue(), awaited));
    }

    private static boolean annonce(String name, JsonNode value, List<String> awaited) {
        Stream<JsonNode> each = value.isArray() ? value.valueStream() : Stream.of(value);
        return awaited.contains(name) && affirme(value)
                || each.anyMatch(one -> awaited.contains(name + EGALE + one.asString("")));
    }

    /** Whether a value says that something is, rather than that nothing is. */
    private static boolean affirme(JsonNode node) {
        return node.isArray() ? node.valueStream().anyMatch(Appuis::affirme)
                : !node.isNull() && !node.asString("").startsWith(NIE);
    }
}
