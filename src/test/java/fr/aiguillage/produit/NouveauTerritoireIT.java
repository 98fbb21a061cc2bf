package fr.aiguillage.produit;

import static fr.aiguillage.produit.Exemple.ids;
import static fr.aiguillage.produit.Exemple.textes;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The directory that {@code catalogue nouveau-territoire} writes: valid as it stands, and never over anything. */
class NouveauTerritoireIT {

    private static final String[] EXPOSE = {"--fait", "age=17", "--fait", "exposition_trafic=oui"};

    @TempDir
    private Path lieu;

    @ParameterizedTest
    @ValueSource(strings = {"commune/62041", "departement/62", "Mons-en-Barœul"})
    void itIsValidAnswersAndKeepsItsOwnCases(String place) {
        lance("catalogue", "nouveau-territoire", place, "--vers", "ici").reussie();
        assertThat(lance("catalogue", "verifier", "--catalogue", "ici").reussie().sortie()).contains("Rien à signaler");
        lance("cas", "verifier", "ici/cas", "--catalogue", "ici").reussie();
        lance("cas", "verifier", "ici/regles", "--catalogue", "ici", "--avec-regles").reussie();
        lance("cas", "verifier", "ici/regles", "--catalogue", "ici").dementie();
    }

    @Test
    void whatItHoldsIsProposedThereAndNowhereElse() {
        lance("catalogue", "nouveau-territoire", "Arras").reussie();
        assertThat(ids(orienter("Arras").get("recommandations"))).first().isEqualTo("chantier-62041");
        assertThat(ids(orienter("Lille").get("recommandations"))).doesNotContain("chantier-62041");
        lance("mesure", "plan-62041/1", "--catalogue", "commune-62041").reussie();
    }

    @Test
    void everyFileSaysItsFormOrHowItIsRun() throws IOException {
        lance("catalogue", "nouveau-territoire", "commune/62041", "--vers", "ici").reussie();
        for (Path file : fichiers()) {
            String text = Files.readString(file);
            assertThat(text).as(file.toString()).doesNotContain("{{");
            if (text.startsWith("# yaml-language-server: $schema=")) {
                String schema = text.substring(text.indexOf('=') + 1, text.indexOf('\n'));
                assertThat(file.resolveSibling(schema)).exists();
            } else {
                assertThat(text).as(file.toString()).containsAnyOf("{\"", "{\n", "./aiguillage", "--avec-regles");
            }
        }
    }

    @Test
    void aPlaceThatIsNotKnownComesWithItsName() throws IOException {
        assertThat(lance("catalogue", "nouveau-territoire", "quartier/grand-place").refusee().erreurs())
                .contains("« quartier/grand-place »", "--nom");
        lance("catalogue", "nouveau-territoire", "quartier/grand-place", "--nom", "La « Grand » \"Place\"", "--vers",
                "ici").reussie();
        assertThat(Files.readString(lieu.resolve("ici/territoires/quartier/grand-place.yaml"))).contains("Place");
        lance("catalogue", "verifier", "--catalogue", "ici").reussie();
        lance("cas", "verifier", "ici/cas", "--catalogue", "ici").reussie();
    }

    @Test
    void nothingIsWrittenOverAnythingNorHalfWritten() throws IOException {
        Exemple.ecrit(lieu, "plein/a-garder.txt", "à garder");
        assertThat(lance("catalogue", "nouveau-territoire", "Arras", "--vers", "plein").refusee().erreurs())
                .contains("« plein »", "n'est pas vide", "Peut-être");
        assertThat(lance("catalogue", "nouveau-territoire", "Arras", "--vers", "plein/a-garder.txt").refusee()
                .erreurs()).contains("n'est pas un dossier");
        try (Stream<Path> all = Files.list(lieu)) {
            assertThat(all.map(p -> p.getFileName().toString())).containsExactly("plein");
        }
        assertThat(lieu.resolve("plein/a-garder.txt")).hasContent("à garder");
    }

    private JsonNode orienter(String place) {
        List<String> words = Stream.concat(Stream.of("orienter", "--format", "json", "--catalogue", "commune-62041",
                "--territoire", place), Stream.of(EXPOSE)).toList();
        JsonNode answer = lance(words.toArray(String[]::new)).reussie().json();
        assertThat(textes(answer.get("avertissements"))).anyMatch(text -> text.contains("--avec-regles"));
        return answer;
    }

    private List<Path> fichiers() throws IOException {
        try (Stream<Path> all = Files.walk(lieu.resolve("ici"))) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private Issue lance(String... words) {
        return Programme.java().dans(lieu).lance(words);
    }
}
