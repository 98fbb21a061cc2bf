package fr.aiguillage.importation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.aiguillage.catalogue.Identite;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import fr.aiguillage.catalogue.ecriture.Ecriture;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A catalogue directory is written whole, or not at all. */
class EcrivainCatalogueTests {

    @TempDir
    Path place;

    @Test
    void anEmptyDirectoryIsTaken() throws IOException {
        Files.createDirectory(place.resolve("vide"));
        new EcrivainCatalogue(place.resolve("vide")).ecrire(recolte("a", "b"));
        assertThat(place.resolve("vide/dispositifs/b.yaml")).exists();
        assertThat(enfants(place)).containsExactly("vide");
    }

    @Test
    void whatExistsIsRefused() throws IOException {
        Files.createDirectory(place.resolve("plein"));
        Files.writeString(place.resolve("plein/fichier"), "à garder");
        assertThatThrownBy(() -> new EcrivainCatalogue(place.resolve("plein")))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThatThrownBy(() -> new EcrivainCatalogue(place.resolve("plein/fichier")))
                .isInstanceOf(NotDirectoryException.class);
    }

    @Test
    void nothingIsLeftWhenWritingFails() throws IOException {
        EcrivainCatalogue writer = new EcrivainCatalogue(place.resolve("sortie"));
        assertThatThrownBy(() -> writer.ecrire(recolte("a", "dossier-absent/b"))).isInstanceOf(IOException.class);
        assertThat(enfants(place)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"01001", "1e3", "0x10", "1_000", ".5", "-1", "+33", "~", "null", "no", "true", "=", "2A",
        "a: b", "# a", "*a", "&a", "!a", "- a", "l'« été »", "", " a ", "a\tb", "{a}", "2026-01-01"})
    void textComesBackAsItWent(String text) {
        String yaml = Ecriture.yaml(JsonNodeFactory.instance.objectNode().put("texte", text));
        assertThat(new YAMLMapper().readTree(yaml).get("texte")).isEqualTo(
                JsonNodeFactory.instance.stringNode(text));
    }

    private static Recolte recolte(String... ids) {
        List<Apport> fiches = Stream.of(ids).map(id -> new Apport(id, "Nom", "Résumé", null, List.of(), List.of(),
                List.of(), null, List.of(), List.of(), null)).toList();
        return new Recolte(new Identite("essai", "Essai", "2026-08-22", null, List.of(), List.of(), List.of()), Map.of(), Map.of(),
                fiches, List.of(), List.of(), List.of());
    }

    private static List<String> enfants(Path directory) throws IOException {
        try (Stream<Path> children = Files.list(directory)) {
            return children.map(child -> child.getFileName().toString()).toList();
        }
    }
}
