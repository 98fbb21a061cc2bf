package fr.aiguillage.lot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** A bad line is told with its number and what is wrong with it; the lines around it are answered. */
class MauvaisesLignesTests {

    private static final String BONNE = "{\"id\": \"bonne\", \"situation\": {}}";
    private static final int MIO = 1 << 20;

    @TempDir
    Path dossier;

    private Essai essai;

    @BeforeEach
    void inANewDirectory() {
        essai = new Essai(dossier);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', ignoreLeadingAndTrailingWhitespace = true, value = {
        "n'importe quoi                                              | null | JSON mal formé, colonne ",
        "{\"id\": 7, \"situation\": {                                | null | JSON mal formé",
        "{\"id\": 7, \"situation\": {}} {}                           | null | JSON mal formé",
        "{\"id\": 7, \"situation\": {}},                             | null | JSON mal formé",
        "{\"id\": 7, \"id\": 8, \"situation\": {}}                   | null | JSON mal formé",
        "{\"id\": 7, \"situation\": {\"age\": 1, \"age\": 2}}        | null | JSON mal formé",
        "{\"id\": 7, \"situation\": {\"age\": NaN}}                  | null | JSON mal formé",
        "``                                                          | null | un objet JSON",
        "`   `                                                       | null | un objet JSON",
        "[]                                                          | null | un objet JSON",
        "null                                                        | null | un objet JSON",
        "\"situation\"                                               | null | un objet JSON",
        "{}                                                          | null | il manque « situation » ou « texte »",
        "{\"id\": 7}                                                 | 7    | il manque « situation » ou « texte »",
        "{\"id\": 7, \"situation\": null}                            | 7    | il manque « situation » ou « texte »",
        "{\"id\": 7, \"situation\": []}                              | 7    | il manque « situation » ou « texte »",
        "{\"id\": 7, \"situation\": {\"vélo\": true, \"aje\": 3}}    | 7    | l'attribut « aje » n'existe pas (Peut-être",
        "{\"id\": 7, \"situation\": {\"age\": \"douze\"}}            | 7    | « douze »",
        "{\"id\": 7, \"situation\": {\"velo\": true, \"nageur\": true}} | 7 | On ne nage pas avec son vélo.",
        "{\"id\": 7, \"situation\": {}, \"texte\": \"J'ai un vélo\"} | 7    | « situation » et « texte » à la fois",
        "{\"id\": 7, \"situation\": {}, \"territoir\": \"x\"}        | 7    | « territoire »",
        "{\"id\": 7, \"situation\": {}, \"territoire\": \"Rive est\"} | 7   | « Rive est »",
        "{\"id\": 7, \"situation\": {}, \"territoire\": [\"x\"]}     | 7    | « territoire »",
        "{\"id\": 7, \"situation\": {}, \"au\": \"2026-02-30\"}      | 7    | « 2026-02-30 »",
        "{\"id\": 7, \"situation\": {}, \"au\": 2026}                | 7    | « 2026 »",
        "{\"id\": 7, \"situation\": {}, \"au\": {\"jour\": 1}}       | 7    | « au »"})
    void itIsToldAndTheRestGoesOn(String line, String id, String said) throws IOException {
        assertThat(essai.demande(BONNE, line, BONNE).repond(true, 2)).isEqualTo(new Lot.Compte(3, 1));
        List<JsonNode> answers = essai.lues();
        assertThat(answers).extracting(a -> a.path("id").asString("")).startsWith("bonne").endsWith("bonne");
        assertThat(answers.get(1).propertyNames()).containsExactly("id", "ligne", "erreur");
        assertThat(answers.get(1).get("id")).hasToString(id);
        assertThat(answers.get(1).get("ligne").asInt()).isEqualTo(2);
        assertThat(answers.get(1).get("erreur").asString()).contains(said).doesNotContain("\n");
    }

    @Test
    void everyFaultOfALineIsTold() throws IOException {
        assertThat(essai.reponses("{\"situation\": {\"aje\": 1, \"velo\": 3}, \"au\": \"hier\"}").get(0).get("erreur")
                .asString()).contains("« aje »", "« velo »", "« hier »");
    }

    @Test
    void aLineThatNestsTooDeepIsTold() throws IOException {
        String deep = "{\"id\": 7, \"situation\": {\"age\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}}";
        assertThat(essai.reponses(deep, BONNE)).extracting(a -> a.has("erreur")).containsExactly(true, false);
    }

    @Test
    void aWideCharacterCutInTheMiddleIsTold() throws IOException {
        byte[] whole = "{\"id\": \"é🚲\", \"situation\": {}}".getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(essai.entree())) {
            for (int missing = 8; missing < 14; missing++) {
                out.write(whole, 0, missing);
                out.write(whole, missing + 1, whole.length - missing - 1);
                out.write('\n');
            }
            out.write(whole);
        }
        assertThat(essai.repond(true, 2)).isEqualTo(new Lot.Compte(7, 6));
        List<JsonNode> answers = essai.lues();
        assertThat(answers.subList(0, 6)).extracting(a -> a.path("ligne").asInt()).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(answers.get(6).get("id").asString()).isEqualTo("é🚲");
    }

    @Test
    void aLineAtTheBoundIsAnsweredAndOneByteMoreIsTold() throws IOException {
        String filled = BONNE + " ".repeat(Lignes.OCTETS_MAX - BONNE.length());
        assertThat(essai.demande(filled, filled + " ", BONNE).repond(true, 2)).isEqualTo(new Lot.Compte(3, 1));
        assertThat(essai.lues().get(1).get("ligne").asInt()).isEqualTo(2);
    }

    @Test
    void aLineOverTheBoundIsPassedAndTold() throws IOException {
        longue(3);
        assertThat(essai.repond(true, 2)).isEqualTo(new Lot.Compte(3, 1));
        List<JsonNode> answers = essai.lues();
        assertThat(answers.get(1).get("ligne").asInt()).isEqualTo(2);
        assertThat(answers.get(1).get("erreur").asString()).contains("dépasse", "Kio");
        assertThat(answers.get(2).get("id").asString()).isEqualTo("bonne");
    }

    @Test
    void aHugeLineIsNotKept() throws IOException {
        longue(200);
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> essai.repond(true, 2));
        assertThat(essai.lues()).extracting(a -> a.has("erreur")).containsExactly(false, true, false);
        try (Lignes lines = new Lignes(essai.entree())) {
            lines.suivante();
            Lignes.Ligne huge = lines.suivante();
            assertThat(huge).isNotNull().extracting(Lignes.Ligne::octets).isNull();
        }
    }

    /** A good line, one of so many MiB, and a good one. */
    private void longue(int mebibytes) throws IOException {
        byte[] filling = "x".repeat(MIO).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(essai.entree()))) {
            out.write((BONNE + "\n").getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < mebibytes; i++) {
                out.write(filling);
            }
            out.write(("\n" + BONNE + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
