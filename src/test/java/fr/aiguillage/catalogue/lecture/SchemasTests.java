package fr.aiguillage.catalogue.lecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.aiguillage.catalogue.Genre;
import fr.aiguillage.catalogue.Identite;
import fr.aiguillage.plan.Plan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an editor completes with is what the product reads: the same fields, the same words, at every level. */
class SchemasTests {

    private static final Path SCHEMAS = Path.of("schemas");
    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest
    @EnumSource(Genre.class)
    void schemasAndRecordsHaveTheSameFields(Genre genre) {
        compare(genre.schema(), schema(genre.schema()), genre.type());
    }

    @Test
    void theIdentityHasTheSameFieldsToo() {
        compare("catalogue", schema("catalogue"), Identite.class);
    }

    @Test
    void aPlanHasTheSameFieldsToo() {
        compare("plan", schema("plan"), Plan.class);
    }

    @Test
    void everySchemaIsRead() throws IOException {
        List<String> used = Stream.concat(Arrays.stream(Genre.values()).map(Genre::schema),
                Stream.of("catalogue", "commun", "plan", "seance")).distinct().map(name -> name + ".schema.json").toList();
        try (Stream<Path> files = Files.list(SCHEMAS)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(used);
        }
    }

    private static void compare(String where, JsonNode schema, Class<?> type) {
        if (type.isRecord()) {
            List<RecordComponent> components = List.of(type.getRecordComponents());
            assertThat(schema.path("properties").propertyNames()).as(where)
                    .containsExactlyInAnyOrderElementsOf(components.stream().map(c -> snake(c.getName())).toList());
            components.forEach(c -> compare(where + "/" + snake(c.getName()),
                    resolve(schema.path("properties").path(snake(c.getName()))), c.getGenericType()));
        } else if (type.isEnum()) {
            assertThat(schema.path("enum").valueStream().map(JsonNode::asString)).as(where)
                    .containsExactlyInAnyOrderElementsOf(words(type));
        }
    }

    private static void compare(String where, JsonNode schema, Type type) {
        if (type instanceof Class<?> simple) {
            compare(where, schema, simple);
        } else if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            String inside = arguments.length == 1 ? "items" : "additionalProperties";
            compare(where, resolve(schema.path(inside)), arguments[arguments.length - 1]);
        }
    }

    private static List<String> words(Class<?> type) {
        return Arrays.stream(type.getFields()).filter(Field::isEnumConstant)
                .map(field -> field.getAnnotation(JsonProperty.class).value()).toList();
    }

    private static String snake(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    private static JsonNode resolve(JsonNode schema) {
        String ref = schema.path("$ref").asString("");
        return ref.isEmpty() ? schema : resolve(schema("commun").at(ref.substring(ref.indexOf('#') + 1)));
    }

    private static JsonNode schema(String name) {
        try {
            return JSON.readTree(Files.readString(SCHEMAS.resolve(name + ".schema.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
