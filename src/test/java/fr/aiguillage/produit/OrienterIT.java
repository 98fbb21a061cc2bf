package fr.aiguillage.produit;

import static fr.aiguillage.produit.Exemple.champs;
import static fr.aiguillage.produit.Exemple.ids;
import static fr.aiguillage.produit.Exemple.textes;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code orienter --format json}: the document of the contract, whatever the way the situation comes in. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OrienterIT {

    private final JsonNode answer = Programme.java().lance(Exemple.options("orienter", "--format", "json")).reussie()
            .json();

    @Test
    void theAnswerSaysWhatItWasGivenAndForWhatDay() {
        assertThat(champs(answer)).containsSubsequence("produit", "date", "territoire", "situation", "qualifications",
                "besoins", "besoins_sans_reponse", "garde_fous", "recommandations", "a_verifier", "ecartes",
                "hors_cadre", "questions", "avertissements");
        assertThat(champs(answer.get("produit"))).contains("version", "catalogue", "contrat");
        assertThat(answer.at("/produit/contrat").asInt()).isEqualTo(1);
        assertThat(answer.get("date").asString()).isEqualTo(Exemple.JOUR);
        assertThat(answer.get("territoire").asString()).isEqualTo("commune/62498");
        assertThat(answer.at("/situation/age").asInt()).isEqualTo(17);
        assertThat(answer.at("/situation/scolarite").asString()).isEqualTo("descolarise");
        assertThat(answer.at("/situation/qpv").isBoolean()).isTrue();
    }

    @Test
    void qualificationsAndNeedsSayWhy() {
        assertThat(answer.get("qualifications")).isNotEmpty().allSatisfy(q -> {
            assertThat(champs(q)).contains("id", "libelle", "verdict", "raisons", "sources");
            assertThat(q.get("verdict").asString()).isIn("vrai", "faux", "inconnu");
        });
        assertThat(ids(answer.get("qualifications"))).contains("decrocheur");
        assertThat(answer.get("besoins")).isNotEmpty().allSatisfy(b -> {
            assertThat(champs(b)).contains("id", "etat", "raisons");
            assertThat(b.get("etat").asString()).isIn("etabli", "possible");
        });
        assertThat(answer.get("besoins_sans_reponse").isArray()).isTrue();
        assertThat(answer.get("garde_fous").isArray()).isTrue();
    }

    @Test
    void aRecommendationSaysEverythingThatTheContractPromises() {
        assertThat(ids(answer.get("recommandations"))).contains("obligation-formation-16-18").doesNotContain("spip");
        assertThat(answer.get("recommandations")).isNotEmpty().allSatisfy(r -> {
            assertThat(champs(r)).containsSubsequence("rang", "id", "nom", "besoins", "acces", "raisons", "sources",
                    "mesures", "pilotes", "partenaires", "entree", "saisine", "decideur", "adhesion", "reserves");
            assertThat(champs(r)).doesNotContain("manque", "a_confirmer");
            assertThat(r.get("acces").asString()).isIn("vous", "demander", "decision");
            assertThat(r.get("sources")).isNotEmpty();
            List.of("besoins", "raisons", "mesures", "pilotes", "partenaires", "saisine", "reserves")
                    .forEach(list -> assertThat(r.get(list).isArray()).as(list).isTrue());
        });
    }

    @Test
    void whatIsNotSetIsNullRatherThanAbsent() {
        JsonNode training = entree("recommandations", "obligation-formation-16-18");
        assertThat(training.get("decideur").isNull()).isTrue();
        assertThat(answer.get("recommandations")).allSatisfy(r -> assertThat(r.get("decideur").isNull()
                || !r.get("decideur").asString().isBlank()).isTrue());
    }

    @Test
    void ranksFollowOneAnother() {
        JsonNode list = answer.get("recommandations");
        assertThat(list.valueStream().map(r -> r.get("rang").asInt()).toList())
                .isEqualTo(IntStream.rangeClosed(1, list.size()).boxed().toList());
    }

    @Test
    void whatIsToBeCheckedSaysWhatIsMissing() {
        assertThat(ids(answer.get("a_verifier"))).contains("tapaj");
        assertThat(answer.get("a_verifier")).isNotEmpty().allSatisfy(entry -> {
            assertThat(champs(entry)).contains("id", "nom", "besoins", "acces", "raisons", "sources", "mesures",
                    "pilotes", "partenaires", "entree", "saisine", "decideur", "adhesion", "reserves", "manque",
                    "a_confirmer").doesNotContain("rang");
            assertThat(entry.get("a_confirmer")).allSatisfy(c ->
                    assertThat(champs(c)).contains("critere", "aupres_de", "source"));
        });
        assertThat(textes(entree("a_verifier", "tapaj").get("manque"))).contains("exposition_trafic");
    }

    @Test
    void whatIsSetAsideSaysWhyAndWhatWouldLiftIt() {
        assertThat(ids(answer.get("ecartes"))).contains("spip");
        assertThat(answer.get("ecartes")).allSatisfy(e -> {
            assertThat(champs(e)).contains("id", "nom", "raisons", "faudrait");
            assertThat(e.get("raisons").valueStream().map(r -> r.get("verdict").asString())).contains("faux");
        });
    }

    @Test
    void whatIsNoMoreSaysWhatTookItsPlace() {
        JsonNode former = entree("hors_cadre", "garantie-jeunes");
        assertThat(champs(former)).contains("id", "nom", "motif", "remplace_par", "raisons");
        assertThat(former.get("motif").asString()).isEqualTo("hors_periode");
        assertThat(former.get("remplace_par").asString()).isEqualTo("contrat-engagement-jeune");
    }

    @Test
    void theFourListsAreDisjoint() {
        List<String> all = new ArrayList<>();
        Exemple.LISTES.forEach(list -> all.addAll(ids(answer.get(list))));
        assertThat(all).doesNotHaveDuplicates().doesNotContain("");
    }

    @Test
    void everyReasonIsOfAKnownKindAndPointsAtItsSource() {
        for (String list : Exemple.LISTES) {
            assertThat(answer.get(list)).allSatisfy(e -> assertThat(e.get("raisons")).isNotEmpty().allSatisfy(r -> {
                assertThat(champs(r)).containsSubsequence("type", "critere", "attendu", "constate", "verdict", "source");
                assertThat(r.get("type").asString()).isIn("besoin", "public", "territoire", "date", "rang");
                assertThat(r.get("verdict").asString()).isIn("vrai", "faux", "inconnu");
                assertThat(r.get("source").isNull() || champs(r.get("source")).contains("url")
                        || champs(r.get("source")).containsAll(List.of("document", "reference"))).isTrue();
            }));
        }
    }

    @Test
    void questionsSayWhatTheyDecide() {
        assertThat(answer.get("questions")).isNotEmpty().allSatisfy(q -> {
            assertThat(champs(q)).contains("attribut", "question", "decide", "sensible");
            assertThat(q.get("sensible").isBoolean()).isTrue();
        });
        assertThat(answer.get("avertissements").isArray()).isTrue();
    }

    @Test
    void theWayInChangesNothing(@TempDir Path directory) {
        String yaml = Exemple.ecrit(directory, "l'élève « A ».yaml", Exemple.YAML).toString();
        String json = Exemple.ecrit(directory, "situation.json", Exemple.JSON).toString();
        assertThat(orienter(Programme.java(), "--situation", yaml)).isEqualTo(answer);
        assertThat(orienter(Programme.java(), "--situation=" + json)).isEqualTo(answer);
        assertThat(orienter(Programme.java().lisant(Exemple.YAML), "--situation", "-")).isEqualTo(answer);
        assertThat(orienter(Programme.java().lisant(Exemple.JSON), "--situation=-")).isEqualTo(answer);
    }

    @Test
    void optionsWinOverTheFile(@TempDir Path directory) {
        String file = Exemple.ecrit(directory, "s.yaml", Exemple.YAML).toString();
        JsonNode changed = orienter(Programme.java(), "--situation", file, "--fait", "age=15", "--fait=age=16",
                "--territoire", "59370 Mons-en-Baroeul", "--au", "2020-06-01");
        assertThat(changed.at("/situation/age").asInt()).isEqualTo(16);
        assertThat(changed.get("territoire").asString()).isEqualTo("commune/59410");
        assertThat(changed.get("date").asString()).isEqualTo("2020-06-01");
    }

    @Test
    void dangerComesWithASafeguard() {
        JsonNode danger = orienter(Programme.java(), "--fait", "age=34", "--fait", "victime_de=violences_conjugales",
                "--fait", "auteur_lien=ex_conjoint", "--fait", "interdiction_violee=oui");
        assertThat(danger.get("garde_fous")).isNotEmpty().allSatisfy(g -> {
            assertThat(champs(g)).contains("id", "niveau", "message", "sources");
            assertThat(g.get("niveau").asString()).isIn("urgence", "protection", "deontologie");
            assertThat(g.get("message").asString()).isNotBlank();
            assertThat(g.get("sources").isArray()).isTrue();
        });
        assertThat(danger.at("/garde_fous/0/niveau").asString()).isIn("urgence", "protection");
    }

    private static JsonNode orienter(Programme program, String... options) {
        List<String> words = new ArrayList<>(List.of("orienter", "--format", "json"));
        words.addAll(List.of(options));
        return program.lance(words.toArray(String[]::new)).reussie().json();
    }

    private JsonNode entree(String list, String id) {
        return answer.get(list).valueStream().filter(e -> e.get("id").asString().equals(id)).findFirst().orElseThrow(
                () -> new AssertionError(id + " is not in " + list + ": " + ids(answer.get(list))));
    }
}
