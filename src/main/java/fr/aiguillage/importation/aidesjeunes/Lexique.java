package fr.aiguillage.importation.aidesjeunes;

import fr.aiguillage.catalogue.lecture.Anomalie;
import fr.aiguillage.catalogue.lecture.Arbre;
import fr.aiguillage.catalogue.lecture.LecteurYaml;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the words of the format mean, read from the resources. */
final class Lexique {

    private static final String DOSSIER = "/importation/aides-jeunes/";

    private final JsonNode words = lire("lexique.yaml");

    /** One section of the lexicon. */
    JsonNode section(String name) {
        return words.path(name);
    }

    /** The words that a section defines. */
    Collection<String> mots(String section) {
        return section(section).propertyNames();
    }

    List<String> liste(String section) {
        return section(section).valueStream().map(JsonNode::asString).toList();
    }

    /** The vocabulary of the situations, by id, as our files write it. */
    static Map<String, ObjectNode> attributs() {
        return entrees("attributs.yaml");
    }

    static Map<String, ObjectNode> documents() {
        return entrees("documents.yaml");
    }

    private static Map<String, ObjectNode> entrees(String file) {
        Map<String, ObjectNode> entries = new LinkedHashMap<>();
        lire(file).properties().forEach(e -> {
            ObjectNode entry = JsonNodeFactory.instance.objectNode().put("id", e.getKey());
            entries.put(e.getKey(), entry.setAll((ObjectNode) e.getValue()));
        });
        return entries;
    }

    private static JsonNode lire(String file) {
        try (InputStream in = Lexique.class.getResourceAsStream(DOSSIER + file)) {
            List<Anomalie> faults = new ArrayList<>();
            Arbre tree = in == null ? null : LecteurYaml.lire(in.readAllBytes(), file, faults);
            if (tree == null || !faults.isEmpty()) {
                throw new IllegalStateException("ressource illisible : " + DOSSIER + file + " " + faults);
            }
            return tree.racine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
