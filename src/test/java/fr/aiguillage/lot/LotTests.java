package fr.aiguillage.lot;

import static fr.aiguillage.lot.Essai.textes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One line out per line in, in order, in the form that was asked for. */
class LotTests {

    @TempDir
    Path dossier;

    private Essai essai;

    @BeforeEach
    void inANewDirectory() {
        essai = new Essai(dossier);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8})
    void theOrderIsKeptWhateverTheThreads(int threads) throws IOException {
        Lot.Compte count = essai.demande(2_000).repond(true, threads);
        assertThat(count).isEqualTo(new Lot.Compte(2_000, 285));
        List<JsonNode> answers = essai.lues();
        assertThat(answers).hasSize(2_000);
        IntStream.rangeClosed(1, 2_000).forEach(i -> assertThat(answers.get(i - 1).path(i % 7 == 0 ? "ligne" : "id")
                .asInt()).isEqualTo(i));
    }

    @Test
    void theThreadsChangeNothingInWhatIsWritten() throws IOException {
        essai.demande(300).repond(false, 1);
        byte[] alone = Files.readAllBytes(essai.sortie());
        Files.delete(essai.sortie());
        essai.repond(false, 8);
        assertThat(Files.readAllBytes(essai.sortie())).isEqualTo(alone);
    }

    @Test
    void anEmptyFileGivesAnEmptyAnswer() throws IOException {
        assertThat(essai.demande().repond(true, 2)).isEqualTo(new Lot.Compte(0, 0));
        assertThat(essai.sortie()).isEmptyFile();
    }

    @Test
    void theLastLineNeedsNoEndAndLinesMayEndAsOnWindows() throws IOException {
        Files.writeString(essai.entree(), "{\"id\": 1, \"situation\": {}}\r\n{\"id\": 2, \"situation\": {}}");
        assertThat(essai.repond(true, 2)).isEqualTo(new Lot.Compte(2, 0));
        assertThat(essai.lues()).extracting(a -> a.get("id").asInt()).containsExactly(1, 2);
    }

    @Test
    void anOutputThatExistsIsLeftAlone() throws IOException {
        Files.writeString(essai.sortie(), "à garder");
        assertThatThrownBy(() -> essai.demande(3).repond(true, 2)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(essai.sortie()).hasContent("à garder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"b0\"", "\"é « 字 » \\u0001 \\\" 🚲\"", "12", "-1.5", "123456789012345678901234567890",
        "true", "null", "[1, [\"a\"]]", "{\"a\": {\"b\": null}}", "\"\""})
    void anIdOfAnyKindIsGivenBack(String id) throws IOException {
        JsonNode given = new JsonMapper().readTree(id);
        String head = "{\"id\": " + id + ", \"situation\": ";
        assertThat(essai.reponses(head + "{}}", head + "{\"inconnu\": 1}}")).extracting(a -> a.get("id"))
                .containsExactly(given, given);
        assertThat(essai.reponses(false, head + "{}}")).extracting(a -> a.get("id")).containsExactly(given);
    }

    @Test
    void aLineWithoutIdIsAnsweredWithNone() throws IOException {
        assertThat(essai.reponses("{\"situation\": {}}").get(0).get("id").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"age\": 12}", "{\"age\": 40, \"velo\": true}", "{\"velo\": false}"})
    void theShortListsAreDisjointAndThoseOfTheLongForm(String situation) throws IOException {
        String line = "{\"id\": 1, \"situation\": " + situation + ", \"territoire\": \"Rive sud\"}";
        JsonNode brief = essai.reponses(line).get(0);
        JsonNode whole = essai.reponses(false, line).get(0);
        List<String> all = new ArrayList<>(textes(brief.get("recommandes")));
        all.addAll(textes(brief.get("a_verifier")));
        all.addAll(textes(brief.get("hors_cadre")));
        assertThat(all).doesNotHaveDuplicates().contains("passage", "navette-nord", "bac-a-vapeur");
        assertThat(brief.propertyNames()).containsExactly("id", "recommandes", "a_verifier", "hors_cadre");
        assertThat(textes(brief.get("recommandes"))).isEqualTo(textes(whole.get("recommandations")));
        assertThat(textes(brief.get("a_verifier"))).isEqualTo(textes(whole.get("a_verifier")));
        assertThat(textes(brief.get("hors_cadre"))).isEqualTo(textes(whole.get("hors_cadre")));
    }

    @Test
    void eachLineHasItsOwnDayOrThatOfTheRun() throws IOException {
        List<JsonNode> answers = essai.reponses("{\"situation\": {}, \"au\": \"2018-05-01\"}", "{\"situation\": {}}",
                "{\"situation\": {}, \"au\": null}");
        assertThat(answers).extracting(a -> textes(a.get("recommandes")).contains("bac-a-vapeur"))
                .containsExactly(true, false, false);
        assertThat(essai.reponses(false, "{\"situation\": {}}", "{\"situation\": {}, \"au\": \"2018-05-01\"}"))
                .extracting(a -> a.get("date").asString()).containsExactly(Essai.JOUR.toString(), "2018-05-01");
    }

    @Test
    void eachLineHasItsOwnPlace() throws IOException {
        List<JsonNode> answers = essai.reponses("{\"situation\": {}, \"territoire\": \"rive/nord\"}",
                "{\"situation\": {}, \"territoire\": \"Rive sud\"}", "{\"situation\": {}, \"territoire\": null}");
        assertThat(textes(answers.get(0).get("recommandes"))).contains("navette-nord");
        assertThat(textes(answers.get(1).get("hors_cadre"))).contains("navette-nord");
        assertThat(textes(answers.get(2).get("hors_cadre"))).doesNotContain("navette-nord");
    }
}
