package fr.aiguillage.catalogue.lecture;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schemas of the knowledge files: what an editor completes with is what the product checks with. */
final class Schemas {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String BASE = "https://aiguillage.invalid/schemas/";

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(Map.of(BASE + "commun.schema.json", text("commun"))));
    private final Map<String, Schema> schemas = new HashMap<>();
    private final Map<String, JsonNode> trees = new HashMap<>();

    /** The faults of a tree against the schema of that name, in the order of the file. */
    List<Anomalie> controler(Arbre tree, String name) {
        return schema(name).validate(tree.racine()).stream()
                .map(e -> MessagesSchema.anomalie(tree, e, champs(e.getSchemaLocation().toString())))
                .distinct().toList();
    }

    private Schema schema(String name) {
        return schemas.computeIfAbsent(name,
                n -> registry.getSchema(SchemaLocation.of(BASE + n + ".schema.json"), text(n), InputFormat.JSON));
    }

    /** The fields that the schema object around a keyword declares. */
    private List<String> champs(String keywordLocation) {
        int hash = keywordLocation.indexOf('#');
        String file = keywordLocation.substring(BASE.length(), hash).replace(".schema.json", "");
        String around = keywordLocation.substring(hash + 1, keywordLocation.lastIndexOf('/'));
        JsonNode properties = trees.computeIfAbsent(file, n -> JSON.readTree(text(n))).at(around).get("properties");
        return properties == null ? List.of() : List.copyOf(properties.propertyNames());
    }

    private static String text(String name) {
        try (InputStream in = Schemas.class.getResourceAsStream("/schemas/" + name + ".schema.json")) {
            if (in == null) {
                throw new IllegalStateException("schéma absent : " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
