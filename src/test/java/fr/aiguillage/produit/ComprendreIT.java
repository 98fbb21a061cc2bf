package fr.aiguillage.produit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What is typed as a sentence: everywhere a situation is told, and never an identity. */
class ComprendreIT {

    private static final String PHRASE = "17 ans, déscolarisé, pas suivi par la PJJ, peut-être du cannabis, QPV";

    @TempDir
    private Path dossier;

    @Test
    void theFactsAreShownWithTheWordsTheyComeFrom() {
        String said = Programme.java().lance("comprendre", "--texte", PHRASE).reussie().sortie();
        assertThat(said).containsSubsequence("LU DANS LE TEXTE", "« 17 ans » : Âge : 17 ans", "« déscolarisé »",
                "pas PJJ", "« QPV »", "À CONFIRMER", "cannabis", "?");
    }

    @Test
    void theSameAsDataFollowsTheContract() {
        JsonNode read = Programme.java().lisant(PHRASE).lance("comprendre", "--texte", "-", "--format", "json")
                .reussie().json();
        JsonNode fact = read.path("faits").get(0);
        assertThat(fact.path("attribut").asString()).isEqualTo("age");
        assertThat(fact.path("valeur").asInt()).isEqualTo(17);
        assertThat(fact.path("mots").asString()).isEqualTo("17 ans");
        assertThat(fact.path("debut").asInt() + fact.path("fin").asInt()).isEqualTo(6);
        assertThat(fact.path("certitude").asString()).isEqualTo("sur");
        assertThat(fact.path("personne").asString()).isEqualTo("personne");
        assertThat(read.path("faits").valueStream().map(f -> f.path("certitude").asString())).contains("a_confirmer");
        assertThat(read.path("questions").valueStream().map(q -> q.path("attribut").asString())).contains("consommations");
        assertThat(read.path("masques").asInt()).isZero();
    }

    @Test
    void theAnswerFollowsAndAFactCorrectsTheText() {
        JsonNode answer = Programme.java().lance("orienter", "--texte", PHRASE, "--fait", "age=16", "--format", "json")
                .reussie().json();
        assertThat(answer.path("situation").path("age").asInt()).isEqualTo(16);
        assertThat(answer.path("situation").has("consommations")).isFalse();
        assertThat(answer.path("questions").get(0).path("attribut").asString()).isEqualTo("consommations");
        assertThat(answer.path("recommandations").size()).isPositive();
    }

    @Test
    void aPlaceAndABirthDateAreReadAndNobodyIsNamed() {
        Issue issue = Programme.java().lance("orienter", "--au", "2026-11-22", "--texte",
                "Kevin Delmotte, né le 14/03/2009, 06 12 34 56 78, habite à Lens, ne va plus au lycée").reussie();
        assertThat(issue.sortie()).contains("Âge : 17 ans", "Lens", "masqués")
                .doesNotContain("Kevin", "Delmotte", "06 12", "14/03");
    }

    @Test
    void aPlaceThatSeveralBearTheNameOfIsAsked() {
        assertThat(Programme.java().lance("comprendre", "--texte", "17 ans, habite à Grigny").reussie().sortie())
                .contains("« habite à Grigny » : lieu : Grigny (62) ; lieu : Grigny (91) ?");
    }

    @Test
    void aSentenceTypedInTheShellIsUnderstoodAndCorrected() {
        String said = Programme.java().lisant("""
                17 ans, déscolarisé, cannabis
                corriger age=19
                orienter
                quitter
                """).lance().reussie().sortie();
        assertThat(said).containsSubsequence("« déscolarisé »", "Âge : 19 ans", "Scolarité : sans école");
    }

    @Test
    void manySentencesAtOnce() throws IOException {
        Path in = Files.writeString(dossier.resolve("e.jsonl"), """
                {"id": "a", "texte": "17 ans, déscolarisé"}
                {"id": "b", "texte": "17 ans", "situation": {"age": 17}}
                {"id": "c"}
                """);
        Path out = dossier.resolve("s.jsonl");
        Programme.java().lance("lot", "--entree", in.toString(), "--sortie", out.toString(), "--court").dementie();
        assertThat(Files.readAllLines(out)).satisfiesExactly(
                line -> assertThat(line).contains("obligation-formation-16-18").doesNotContain("erreur"),
                line -> assertThat(line).contains("« situation » et « texte » à la fois"),
                line -> assertThat(line).contains("il manque « situation » ou « texte »"));
    }

    @Test
    void aCaseMayBeToldInASentence() throws IOException {
        Path cases = Files.writeString(dossier.resolve("cas.yaml"), """
                - {id: un, texte: "16 ans, déscolarisé depuis mars", attendus: [
                   {ids: [obligation-formation-16-18], force: essentiel}]}
                """);
        Programme.java().lance("cas", "verifier", cases.toString()).reussie();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "The quick brown fox jumps over the lazy dog", "😀😀😀", "Mohamed",
            "\u0001\u0002\u0007", "lorem ipsum dolor sit amet, consectetur adipiscing elit"})
    void whatTellsNothingInventsNothing(String text) {
        JsonNode read = Programme.java().lisant(text).lance("comprendre", "--texte", "-", "--format", "json").reussie()
                .json();
        assertThat(read.path("faits").size()).isZero();
    }

    @Test
    void aHugePasteIsReadOrRefusedInTime() {
        String page = "17 ans, déscolarisé, pas suivi par la PJJ. ".repeat(2_400);
        Programme.java().lisant(page).lance("comprendre", "--texte", "-").reussie();
        assertThat(Programme.java().lisant(page.repeat(3)).lance("comprendre", "--texte", "-").refusee().erreurs())
                .contains("trop long");
    }

    @Test
    void aWrongRequestSaysWhy() {
        assertThat(Programme.java().lance("comprendre").refusee().erreurs()).contains("--texte");
        assertThat(Programme.java().lisant(new byte[] {(byte) 0xC3, 0x28}).lance("comprendre", "--texte", "-").refusee()
                .erreurs()).contains("UTF-8");
        assertThat(Programme.java().lance("orienter", "--texte", "-", "--situation", "-").refusee().erreurs())
                .contains("à la fois");
    }

    @Test
    void everyCommandAboutASituationTakesASentence() {
        for (String command : List.of("questions", "pourquoi tapaj", "echeances", "partager")) {
            List<String> words = new java.util.ArrayList<>(List.of(command.split(" ")));
            words.addAll(List.of("--texte", "17 ans, déscolarisé"));
            Programme.java().lance(words.toArray(String[]::new)).reussie();
        }
    }
}
