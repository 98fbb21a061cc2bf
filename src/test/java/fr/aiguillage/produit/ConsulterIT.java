package fr.aiguillage.produit;

import static fr.aiguillage.produit.Exemple.champs;
import static fr.aiguillage.produit.Exemple.ids;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Looking things up, whatever the spelling, and what the catalogue counts. */
class ConsulterIT {

    @ParameterizedTest
    @ValueSource(strings = {"tapaj", "TAPAJ", "travail alternatif paye a la journee",
        "Travail Alternatif Payé à la Journée"})
    void severalSpellingsFindTheSameEntry(String words) {
        JsonNode entry = json("fiche", words);
        assertThat(entry.get("id").asString()).isEqualTo("tapaj");
        assertThat(champs(entry)).contains("id", "nom", "sigle", "pilotes", "partenaires", "conditions", "sources",
                "notes");
        assertThat(entry.get("sources")).isNotEmpty();
    }

    @Test
    void theWordsOfANameNeedNoQuotes() {
        assertThat(json("fiche", "Mission", "Locale").get("id").asString()).isEqualTo("mission-locale");
        assertThat(Programme.java().lance("fiche", "mission-locale").reussie().sortie()).startsWith("Mission locale");
    }

    @Test
    void whatIsFoundIsGivenBestFirst() {
        JsonNode found = json("chercher", "garantie", "jeunes");
        assertThat(found).isNotEmpty().allSatisfy(f ->
                assertThat(champs(f)).contains("id", "type", "nom", "territoire", "extrait"));
        assertThat(ids(found).get(0)).isEqualTo("garantie-jeunes");
        assertThat(ids(json("chercher", "DECROCHAGE"))).isEqualTo(ids(json("chercher", "décrochage"))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zzzzqqqq", "l'«\"'’—-", "-", "--"})
    void whatIsNotFoundIsAnEmptyList(String words) {
        JsonNode found = Programme.java().lance("chercher", "--format", "json", "--", words).reussie().json();
        assertThat(found.isArray()).isTrue();
        assertThat(found).isEmpty();
    }

    @Test
    void theCatalogueIsCounted() {
        JsonNode counts = json("catalogue", "statistiques");
        for (String name : List.of("documents", "axes", "mesures", "actions", "notes", "glossaire", "dispositifs",
                "instances", "acteurs", "orientables", "besoins", "regles", "attributs", "territoires", "ateliers")) {
            assertThat(counts.path(name).isInt()).as(name).isTrue();
        }
        assertThat(counts.get("plans").isObject()).isTrue();
        assertThat(champs(counts.get("sources"))).contains("faits", "faits_sources", "a_confirmer");
        assertThat(List.of(counts.get("axes").asInt(), counts.get("mesures").asInt(), counts.get("actions").asInt()))
                .containsExactly(4, 40, 121);
    }

    @Test
    void ourOwnCatalogueHolds() {
        assertThat(json("catalogue", "verifier").get("constats")).isEmpty();
    }

    private static JsonNode json(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--format", "json"));
        return Programme.java().lance(all.toArray(String[]::new)).reussie().json();
    }
}
