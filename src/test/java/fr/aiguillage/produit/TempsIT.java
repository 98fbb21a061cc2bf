package fr.aiguillage.produit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** {@code --au} and {@code catalogue peremption}: what was in force, what has ended, what took its place. */
class TempsIT {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "fiche garantie-jeunes | Garantie jeunes : remplacée par le contrat d'engagement jeune depuis le 1er mars 2022",
        "fiche garantie-jeunes --au 2020-06-01 | Garantie jeunes : en vigueur jusqu'au 28 février 2022",
        "fiche DIRECCTE --au 2026-11-22 | Ancien nom, DIRECCTE : réunie à la cohésion sociale dans la DREETS depuis le",
        "fiche dreets --au 2020-01-01 | commence le 1er avril 2021 ; avant : DIRECCTE",
        "fiche Acsé | intégrée au CGET depuis le 1er janvier 2015 ; CGET : réuni à d'autres dans l'ANCT depuis le",
        "fiche TGI | Tribunal judiciaire",
        "chercher conseil général | Conseil départemental",
        "chercher ordonnance de 1945 | Code de la justice pénale des mineurs",
        "chercher garantie jeunes --au 2020-06-01 | En vigueur jusqu'au 28 février 2022.",
        "mesure 10 --au 2026-11-22 | ; remplacée par le contrat d'engagement jeune depuis le 1er mars 2022",
        "acteur pole emploi --au 2023-01-01 | en vigueur jusqu'au 31 décembre 2023",
        "pourquoi-pas garantie-jeunes --fait age=20 --fait emploi=sans_emploi --fait scolarite=terminee | remplacée par"})
    void whatBecameOfAThingIsToldInALine(String line, String told) {
        assertThat(texte(line.split(" "))).contains(told);
    }

    @Test
    void theSameAsData() {
        JsonNode fiche = Programme.java().lance("fiche", "pole-emploi", "--au", "2026-11-22", "--format", "json")
                .reussie().json();
        assertThat(fiche.get("en_vigueur").asString()).isEqualTo("faux");
        assertThat(fiche.get("devenir").asString()).isEqualTo("devenu France Travail depuis le 1er janvier 2024");
        assertThat(fiche.at("/suite/0/id").asString()).isEqualTo("france-travail");
    }

    @Test
    void aDayBeforeTheSourcesIsTold() {
        Issue answer = Programme.java().lance("orienter", "--fait", "age=20", "--au", "1990-01-01", "--format", "json");
        assertThat(answer.reussie().json().get("avertissements").valueStream().map(JsonNode::asString))
                .anyMatch(a -> a.startsWith("Les documents connus ici commencent en"));
        assertThat(texte("orienter", "--fait", "age=20", "--au", "1990-01-01")).contains("Les documents connus ici");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fiche mission-locale --au 2026-02-30", "chercher mission --au 2026-02-30",
        "orienter --au 2026-02-30", "catalogue peremption --au 2026-02-30", "catalogue peremption --depuis 2026-02-30",
        "mesure 10 --au 2026-02-30"})
    void aDayThatNoCalendarHasIsRefusedWithTheNearest(String line) {
        assertThat(Programme.java().lance(line.split(" ")).refusee().erreurs()).contains("2026-02-30",
                "pas une date du calendrier", "Peut-être 2026-02-28 ?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"--mois 0 | nombre de mois", "--mois x | nombre de mois",
        "--au 2020-01-01 --depuis 2021-01-01 | vient après"})
    void aPeriodThatCannotBeIsRefused(String options, String why) {
        assertThat(Programme.java().lance(("catalogue peremption " + options).split(" ")).refusee().erreurs())
                .contains(why);
    }

    @Test
    void peremptionGroupsCountsAndBoundsWhatTimeDoes() {
        String said = texte("catalogue", "peremption", "--au", "2026-11-22");
        assertThat(said).containsSubsequence("TERMINÉ (", "Garantie jeunes", "Il y a 4 ans",
                "REMPLACÉ, SANS DATE CONNUE", "Contrat local de sécurité",
                "DOCUMENTS DONT LA PÉRIODE EST CLOSE", "2013-2017", "Au 22 novembre 2026");
        assertThat(said.lines().count()).isLessThan(90);
        assertThat(texte("catalogue", "peremption", "--au", "2021-12-01"))
                .containsSubsequence("SE TERMINE AVANT LE 2 JUIN 2022", "Garantie jeunes", "Dans 2 mois.");
    }

    @Test
    void asDataEverythingIsThere() {
        JsonNode all = Programme.java().lance("catalogue", "peremption", "--au", "2026-11-22", "--format", "json")
                .reussie().json();
        for (String group : List.of("finis", "remplaces_sans_date", "bientot", "a_reverifier", "documents_clos")) {
            assertThat(all.get(group).size()).as(group).isEqualTo(all.at("/nombres/" + group).asInt());
        }
        assertThat(all.get("finis").size()).isGreaterThan(8);
        assertThat(texte("catalogue", "peremption", "--format", "markdown")).contains("## Terminé (");
    }

    @Test
    void anAddedCatalogueIsLookedThroughToo(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("acteurs"));
        Files.writeString(folder.resolve("catalogue.yaml"), "{id: ici, titre: Ici, version: '2026-01-01'}\n");
        Files.writeString(folder.resolve("acteurs/relais.yaml"), """
                {id: relais, nom: Relais, resume: Un accueil., orientable: false, existence: {au: "2026-12-31"},
                 sources: [{url: "https://exemple.invalid"}]}
                """);
        String said = texte("catalogue", "peremption", "--au", "2026-11-22", "--seul", "--catalogue", folder.toString());
        assertThat(said).contains("Relais (acteur relais) : jusqu'au 31 décembre 2026. Dans 1 mois.",
                "Relais (acteur relais) : jamais.");
    }

    private static String texte(String... words) {
        return Programme.java().lance(words).reussie().sortie().replaceAll("\\s+", " ").replace(" - ", "\n- ");
    }
}
