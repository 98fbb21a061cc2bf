package fr.aiguillage.produit;

import static fr.aiguillage.produit.Exemple.champs;
import static fr.aiguillage.produit.Exemple.ids;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Why, why not, what it would take, what if, what to ask: one entry of the answer at a time. */
class ExpliquerIT {

    @Test
    void whyGivesTheEntryAsTheOrientationDoes() {
        JsonNode whole = json("orienter");
        JsonNode entry = json("pourquoi", "obligation-formation-16-18");
        assertThat(entry).isEqualTo(whole.get("recommandations").valueStream()
                .filter(r -> r.get("id").equals(entry.get("id"))).findFirst().orElseThrow());
        assertThat(json("pourquoi", "TAPAJ")).isEqualTo(whole.get("a_verifier").valueStream()
                .filter(r -> r.get("id").asString().equals("tapaj")).findFirst().orElseThrow());
    }

    @Test
    void whyQuotesItsSourcesAsOneDoesInAMeeting() {
        assertThat(lance("pourquoi", "tapaj").sortie()).containsSubsequence("SOURCES À CITER",
                "Stratégie nationale de prévention de la délinquance 2020-2024", "Mesure 10 : ", "Action 10.4 : ");
    }

    @Test
    void entriesAreComparedSideBySideOrAsData() {
        JsonNode compared = json("comparer", "tapaj", "CJC");
        assertThat(ids(compared)).containsExactly("tapaj", "cjc");
        assertThat(compared).allSatisfy(c -> assertThat(champs(c)).contains("nom", "verdict", "pour_qui", "saisine",
                "decideur", "adhesion", "cadre", "entree", "existence", "sources"));
        assertThat(lance("comparer", "tapaj", "CJC").sortie().lines().toList()).contains("Qui peut ouvrir", "Accord")
                .anyMatch(line -> line.contains("À vérifier.") && line.contains("Recommandé"));
        assertThat(lance("comparer", "tapaj", "cjc", "--format", "markdown").sortie()).contains("| --- |");
        assertThat(Programme.java().lance("comparer", "tapaj", "TAPAJ").refusee().erreurs()).contains("différents");
    }

    @Test
    void whatIfShowsTodayBesideThen() {
        assertThat(lance("et-si", "exposition_trafic=oui").sortie().lines().toList())
                .anyMatch(line -> line.matches("  Aujourd'hui +Si exposition à un trafic : oui"))
                .contains("Travail alternatif payé à la journée (tapaj)");
    }

    @Test
    void whyNotSaysWhichCriterionFails() {
        JsonNode entry = json("pourquoi-pas", "spip");
        assertThat(champs(entry)).contains("id", "nom", "raisons", "faudrait");
        assertThat(entry.get("raisons").valueStream().map(r -> r.get("verdict").asString())).contains("faux");
        assertThat(lance("pourquoi-pas", "spip").sortie()).contains("pénitentiaire");
    }

    @Test
    void whatItWouldTakeIsAListThatMayBeEmpty() {
        JsonNode entry = json("faudrait", "spip");
        assertThat(champs(entry)).contains("id", "nom", "faudrait");
        assertThat(entry.get("faudrait").isArray()).isTrue();
        assertThat(lance("faudrait", "spip").sortie()).isNotBlank();
    }

    @Test
    void whatIfSaysWhatMovesAndLeavesTheSituationAsItIs() {
        JsonNode moves = json("et-si", "exposition_trafic=oui");
        assertThat(champs(moves)).contains("avant", "apres", "mouvements");
        assertThat(moves.get("avant")).isEqualTo(json("orienter"));
        assertThat(moves.at("/apres/situation/exposition_trafic").asBoolean()).isTrue();
        assertThat(moves.get("mouvements")).isNotEmpty().allSatisfy(m ->
                assertThat(champs(m)).contains("id", "de", "vers", "raisons"));
        assertThat(ids(moves.get("mouvements"))).contains("tapaj");
        assertThat(ids(moves.at("/apres/recommandations"))).contains("tapaj");
    }

    @Test
    void questionsAreThoseOfTheOrientation() {
        JsonNode questions = json("questions");
        assertThat(questions.isArray()).isTrue();
        assertThat(questions).isEqualTo(json("orienter").get("questions"));
    }

    private static JsonNode json(String... words) {
        return Programme.java().lance(Exemple.options(avecFormat(words))).reussie().json();
    }

    private static Issue lance(String... words) {
        return Programme.java().lance(Exemple.options(words)).reussie();
    }

    private static String[] avecFormat(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--format", "json"));
        return all.toArray(String[]::new);
    }
}
