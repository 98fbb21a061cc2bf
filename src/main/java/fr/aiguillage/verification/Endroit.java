package fr.aiguillage.verification;

import fr.aiguillage.catalogue.lecture.Anomalie;
import fr.aiguillage.catalogue.lecture.Arbre;
import fr.aiguillage.catalogue.lecture.Position;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A node of a file, or a line of a rule: where a fault is found. */
record Endroit(Arbre arbre, String pointeur) {

    private static final String CHACUN = "*";

    static Endroit fichier(Arbre tree) {
        return new Endroit(tree, "");
    }

    static Endroit ligne(String file, int line) {
        Map<String, Position> start = Map.of("", new Position(line, line > 0 ? 1 : 0));
        return fichier(new Arbre(file, JsonNodeFactory.instance.nullNode(), start));
    }

    Endroit dans(Object step) {
        return new Endroit(arbre, pointeur + "/" + step.toString().replace("~", "~0").replace("/", "~1"));
    }

    JsonNode noeud() {
        return arbre.racine().at(pointeur);
    }

    /** What is written there; empty when that is not a text. */
    String texte() {
        return noeud().isString() ? noeud().asString() : "";
    }

    boolean existe() {
        return !noeud().isMissingNode() && !noeud().isNull();
    }

    /** The nodes that a path leads to, a star standing for each element; those that are not written are left out. */
    List<Endroit> vers(String path) {
        Stream<Endroit> reached = Stream.of(this);
        for (String step : path.split("/")) {
            reached = reached.flatMap(e -> step.equals(CHACUN) ? e.elements() : Stream.of(e.dans(step)));
        }
        return reached.filter(Endroit::existe).toList();
    }

    private Stream<Endroit> elements() {
        return noeud().isArray() ? IntStream.range(0, noeud().size()).mapToObj(this::dans)
                : noeud().propertyNames().stream().map(this::dans);
    }

    /** The node and all that it holds. */
    Stream<Endroit> tous() {
        return Stream.concat(Stream.of(this), elements().flatMap(Endroit::tous));
    }

    Anomalie anomalie(String rule, String message, @Nullable String maybe) {
        return arbre.anomalie(pointeur, rule, message, maybe);
    }
}
