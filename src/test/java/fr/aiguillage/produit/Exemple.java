package fr.aiguillage.produit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** A situation whose answer has entries in each of the four lists, and what tests write and read around it. */
final class Exemple {

    /** The day for which it is asked, so that the answer does not change with the calendar. */
    static final String JOUR = "2026-11-22";

    static final String YAML = """
            situation:
              age: 17
              scolarite: descolarise
              consommations: [cannabis]
              addiction: true
              qpv: true
            territoire: Lens
            au: 2026-11-22
            """;

    static final String JSON = """
            {"situation": {"age": 17, "scolarite": "descolarise", "consommations": ["cannabis"], "addiction": true,
             "qpv": true}, "territoire": "commune/62498", "au": "2026-11-22"}
            """;

    static final List<String> LISTES = List.of("recommandations", "a_verifier", "ecartes", "hors_cadre");

    private Exemple() {
    }

    /** The same as options of a command, which its words come before. */
    static String[] options(String... words) {
        List<String> all = new ArrayList<>(Arrays.asList(words));
        Stream.of("age=17", "scolarite=descolarise", "consommations=cannabis", "addiction=oui", "qpv=oui")
                .forEach(fact -> all.addAll(List.of("--fait", fact)));
        all.addAll(List.of("--territoire", "Lens", "--au", JOUR));
        return all.toArray(String[]::new);
    }

    static Path ecrit(Path directory, String name, String text) {
        try {
            Path file = directory.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> ids(JsonNode list) {
        return list.valueStream().map(entry -> entry.path("id").asString()).toList();
    }

    static List<String> textes(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    static List<String> champs(JsonNode object) {
        return StreamSupport.stream(object.propertyNames().spliterator(), false).toList();
    }
}
