package fr.aiguillage.rendu;

import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Answers as JSON, in the shapes that other programs rely on: snake_case names, words in lower case. */
public final class Json {

    private static final JsonMapper LIGNE = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .addModule(new SimpleModule().addSerializer(new MotsEnMinuscules()))
            .build();

    private Json() {
    }

    /** On one line, for files of one answer a line. */
    public static String ligne(Object answer) {
        return LIGNE.writeValueAsString(answer);
    }

    /** Indented, with an end of line. */
    public static String rendre(Object answer) {
        return LIGNE.writerWithDefaultPrettyPrinter().writeValueAsString(answer) + "\n";
    }

    /** Words of our own, as the contract spells them. */
    @SuppressWarnings("rawtypes")
    private static final class MotsEnMinuscules extends StdSerializer<Enum> {

        MotsEnMinuscules() {
            super(Enum.class);
        }

        @Override
        public void serialize(Enum value, JsonGenerator out, SerializationContext context) {
            out.writeString(value.name().toLowerCase(Locale.ROOT));
        }
    }
}
