package fr.aiguillage.importation.aidesjeunes;

import fr.aiguillage.catalogue.lecture.Anomalie;
import fr.aiguillage.catalogue.lecture.Arbre;
import fr.aiguillage.catalogue.lecture.LecteurYaml;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The institutions of a directory, each read when an aid first names it. */
final class Institutions {

    private final Path folder;
    private final Lexique lexicon;
    private final Map<String, Optional<Institution>> known = new HashMap<>();

    Institutions(Path folder, Lexique lexicon) {
        this.folder = folder;
        this.lexicon = lexicon;
    }

    /** The institution of that key, or null when its file is absent, unreadable or incomplete. */
    @Nullable Institution de(String key) {
        return known.computeIfAbsent(key, this::chercher).orElse(null);
    }

    private Optional<Institution> chercher(String key) {
        return Stream.of(".yml", ".yaml").map(extension -> Fichiers.nomme(folder, key + extension))
                .filter(Objects::nonNull).filter(Files::isRegularFile).map(this::lire).filter(Objects::nonNull)
                .findFirst();
    }

    private @Nullable Institution lire(Path file) {
        List<Anomalie> faults = new ArrayList<>();
        Arbre tree = LecteurYaml.lire(file, file.toString(), faults);
        JsonNode node = tree == null || !faults.isEmpty() ? null : tree.racine();
        boolean whole = node != null && node.path("name").isString() && node.path("type").isString();
        return whole ? institution(node) : null;
    }

    private Institution institution(JsonNode node) {
        String type = node.get("type").asString();
        JsonNode code = node.path(lexicon.section("lieux").path(type).path("code").asString(""));
        return new Institution(node.get("name").asString().trim(), type, code.isString() ? code.asString() : null);
    }
}
