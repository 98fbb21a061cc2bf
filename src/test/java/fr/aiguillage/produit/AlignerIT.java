package fr.aiguillage.produit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** {@code aligner}: a plan read, corrected, read again. */
class AlignerIT {

    private static final String PLAN = "# Plan d'essai 2026-2030\n\n## Actions\n\n- Éclairer le parc (2027)\n"
            + "- Ouvrir un lieu d'écoute\n\nPilote : ville\n";

    @TempDir
    private Path dossier;

    @Test
    void eachActionIsToldWithItsPlace() throws IOException {
        assertThat(aligne(plan("plan.md", PLAN)).reussie().sortie())
                .contains("Plan d'essai 2026-2030", "2 ACTIONS TROUVÉES", "ligne 5", "Éclairer le parc", "Pilote : ville");
        assertThat(aligne(plan("plan.md", PLAN), "--format", "json").reussie().sortie())
                .contains("\"ligne\" : 5", "\"reference\" : null", "\"du\" : \"2026\"", "\"calendrier\" : \"2027\"");
    }

    @Test
    void eachActionIsToldWithTheMeasuresThatItAnswersTo() throws IOException {
        String file = plan("plan.md", "## Actions\n\n- 1.1 Lancer des marches exploratoires\n- 1.2 Acheter des bancs\n");
        assertThat(aligne(file).reussie().sortie()).contains("mesure 22 (« marche exploratoire",
                "Ne répond à aucune mesure");
        assertThat(aligne(file, "--format", "json").reussie().sortie()).contains("\"mesure\" : \"snpd-2020-2024/22\"",
                "\"action\" : \"22.2\"", "\"force\" : \"principal\"");
    }

    @Test
    void whatSomeoneDecidedHoldsUnlessOneAsksForWhatWordsSay() throws IOException {
        String file = plan("plan.yaml", "id: a\ntitre: b\nactions:\n  - texte: Lancer des marches exploratoires\n"
                + "    validation:\n      role: coordination\n      le: \"2026-11-22\"\n      alignements:\n"
                + "        - {mesure: snpd-2020-2024/25, force: principal}\n");
        assertThat(aligne(file).reussie().sortie()).contains("Répond d'abord à : mesure 25",
                "Décidé par : coordination, le 22 novembre 2026", "ses mots désignent plutôt");
        assertThat(aligne(file, "--automatique").reussie().sortie()).contains("mesure 22").doesNotContain("Décidé");
    }

    @Test
    void whatStandsAtHandComesFirst() throws IOException {
        String file = plan("plan.md", "# Stratégie communale 2019-2021\n\n## Actions\n\n"
                + "- 1.1 Lancer des marches exploratoires\n- 1.2 Acheter des bancs\n");
        String first = String.join("\n", aligne(file).reussie().sortie().lines().limit(24).toList());
        assertThat(first).contains("À votre main (échelon : commune), 29 mesures sur 40", "Couvertes (1) : 22",
                "Hors échelon, non comptées (11)", "dont 1 sans équivalent", "Méthode :", "par avenant");
        assertThat(aligne(file).reussie().sortie()).contains("ACTIONS SANS ÉQUIVALENT", "Acheter des bancs",
                "MÉTHODE : À VÉRIFIER", "À demander :");
    }

    @Test
    void aPlanOfTheCatalogueIsReadByItsIdAgainstTheTextsThatAreNamed() {
        assertThat(aligne("stspd-mons-2019-2021", "--strategie", "snpd-2020-2024", "--strategie", "pdpd-62-2013-2017")
                .reussie().sortie()).contains("SNPD 2020-2024. À votre main",
                "Plan du Pas-de-Calais 2013-2017. À votre main", "Décidé par : relecture documentaire");
        assertThat(aligne("stspd-mons-2019-2021", "--strategie", "snp").refusee().erreurs())
                .contains("« snp »", "snpd-2020-2024");
        assertThat(aligne("stspd-mons-2019-2022").refusee().erreurs()).contains("Peut-être « stspd-mons-2019-2021 »");
    }

    @Test
    void thePlaceTellsTheLevel() throws IOException {
        String file = plan("plan.md", PLAN);
        assertThat(aligne(file).reussie().sortie()).contains("rien ne dit pour quel lieu il vaut");
        assertThat(aligne(file, "--territoire", "Pas-de-Calais").reussie().sortie())
                .contains("échelon : département").doesNotContain("rien ne dit");
    }

    @Test
    void thosePlansNameAsPeopleTheyActForAreMaskedAndWarnedAbout() throws IOException {
        String file = plan("plan.md", "## Actions\n\n- 1.1 Suivre le jeune Kevin Benali (15 ans)\n"
                + "- 1.2 Réunir le conseil, présidé par Mme Martine Durand, maire\n");
        assertThat(aligne(file).reussie().sortie()).contains("des noms de personnes semblent écrits", "ligne 3",
                "Martine Durand").doesNotContain("Benali", "Kevin");
        Path kept = dossier.resolve("garde.yaml");
        aligne(file, "--vers", kept.toString()).reussie();
        assertThat(kept).content().doesNotContain("Benali").contains("Martine Durand");
    }

    @Test
    void whatIsKeptIsCorrectedAndReadAgain() throws IOException {
        Path kept = dossier.resolve("garde.yaml");
        assertThat(aligne(plan("plan.md", PLAN), "--vers", kept.toString()).reussie().sortie())
                .contains("Écrit : ", "2 actions");
        Files.writeString(kept, Files.readString(kept).replace("Éclairer le parc", "Éclairer la gare"));
        assertThat(aligne(kept.toString()).reussie().sortie()).contains("2 ACTIONS TROUVÉES", "Éclairer la gare");
    }

    @Test
    void aFileThatExistsStaysAsItIs() throws IOException {
        Path kept = Files.writeString(dossier.resolve("garde.yaml"), "à garder");
        String plan = plan("plan.md", PLAN);
        assertThat(aligne(plan, "--vers", kept.toString()).refusee().erreurs()).contains("existe déjà", "--remplacer");
        assertThat(kept).hasContent("à garder");
        aligne(plan, "--vers", kept.toString(), "--remplacer").reussie();
        assertThat(kept).content().contains("Éclairer le parc");
    }

    @Test
    void aBadPlanLeavesNothingBehind() throws IOException {
        String plan = plan("plan.pdf", "%PDF-1.7\n1 0 obj");
        assertThat(aligne(plan, "--vers", dossier.resolve("garde.yaml").toString()).refusee().erreurs())
                .contains("plan.pdf", "tronqué", "Peut-être");
        try (Stream<Path> files = Files.list(dossier)) {
            assertThat(files).containsExactly(Path.of(plan));
        }
    }

    @ParameterizedTest
    @CsvSource({"odt,application/vnd.oasis.opendocument.text", "html,<!DOCTYPE html>", "csv,Texte;Mesure;", "md,# Plan d'essai",
            "json,\"couverture\"", "yaml,texte: Éclairer"})
    void theEndOfTheNameTellsTheForm(String end, String holds) throws IOException {
        Path kept = dossier.resolve("bilan." + end);
        aligne(plan("plan.md", PLAN), "--vers", kept.toString()).reussie();
        assertThat(new String(Files.readAllBytes(kept), StandardCharsets.UTF_8)).contains(holds);
    }

    @Test
    void anEndThatTellsNothingIsRefusedBeforeThePlanIsRead() throws IOException {
        assertThat(aligne("absent.md", "--vers", dossier.resolve("bilan.pdf").toString()).refusee().erreurs())
                .contains("bilan.pdf", "Peut-être un nom en .odt");
        assertThat(aligne(plan("plan.md", PLAN), "--avenant", "--vers", dossier.resolve("a.csv").toString()).refusee()
                .erreurs()).contains("a.csv", ".odt");
    }

    @Test
    void theBalanceSheetIsDataOfTheShapeThatScriptsRelyOn() throws IOException {
        JsonNode answer = aligne(plan("plan.md", PLAN), "--format", "json").reussie().json();
        assertThat(answer.propertyNames()).containsExactly("plan", "actions", "couverture", "methode", "alertes");
        assertThat(answer.path("plan").propertyNames()).contains("id", "titre", "periode");
        assertThat(answer.path("actions").get(0).propertyNames()).contains("reference", "ligne", "page", "texte", "pilote",
                "indicateurs", "alignements");
        assertThat(answer.path("couverture")).hasSize(40);
        assertThat(answer.path("couverture").get(0).propertyNames()).contains("mesure", "echelon", "statut", "actions");
        assertThat(answer.path("methode").get(0).propertyNames()).contains("critere", "statut", "preuves");
    }

    @Test
    void whatAScriptRequiresIsCheckedAndNamed() throws IOException {
        String file = plan("plan.md", "## Actions\n\n- 1.1 Lancer des marches exploratoires\n");
        assertThat(aligne(file, "--exiger", "22").reussie().erreurs()).isEmpty();
        Issue missing = aligne(file, "--exiger", "22,33", "--exiger", "snpd-2020-2024/7").dementie();
        assertThat(missing.erreurs()).contains("7 (sans action), 33 (sans action)").doesNotContain("22");
        assertThat(missing.sortie()).contains("Mesure 22");
        assertThat(aligne("absent.md", "--exiger", "77").refusee().erreurs()).contains("« 77 »", "Peut-être");
    }

    @Test
    void whatIsRequiredIsCheckedWhenAFileIsWrittenToo() throws IOException {
        Path kept = dossier.resolve("bilan.csv");
        aligne(plan("plan.md", PLAN), "--exiger", "33", "--vers", kept.toString()).dementie();
        assertThat(kept).exists();
    }

    @Test
    void anAmendmentIsDrafted() throws IOException {
        assertThat(aligne(plan("plan.md", PLAN), "--avenant").reussie().sortie()).startsWith("Projet d'avenant")
                .contains("MESURE 33", "Échéance");
        Path kept = dossier.resolve("avenant.odt");
        aligne(plan("plan.md", PLAN), "--avenant", "--vers", kept.toString()).reussie();
        assertThat(kept).isNotEmptyFile();
        assertThat(aligne(plan("plan.md", PLAN), "--avenant", "--format", "csv").refusee().erreurs()).contains("--vers");
    }

    @Test
    void theModelIsAPlan() throws IOException {
        Path model = dossier.resolve("modele.yaml");
        aligne("--modele", "--vers", model.toString()).reussie();
        assertThat(aligne(model.toString()).reussie().sortie()).contains("2 ACTIONS TROUVÉES");
        assertThat(aligne("--modele").reussie().sortie()).isEqualTo(Files.readString(model));
    }

    @Test
    void aPlanIsAskedForAndMustBeThere() {
        assertThat(aligne().refusee().erreurs()).contains("il manque le plan", "--modele");
        assertThat(aligne("absent.md").refusee().erreurs()).contains("absent.md", "n'existe pas");
    }

    private String plan(String name, String text) throws IOException {
        return Files.writeString(dossier.resolve(name), text).toString();
    }

    private static Issue aligne(String... words) {
        return Programme.java().lance(Stream.concat(Stream.of("aligner"), Stream.of(words)).toArray(String[]::new));
    }
}
