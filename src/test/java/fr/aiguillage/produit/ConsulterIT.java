package fr.aiguillage.produit;

import static fr.aiguillage.produit.Exemple.champs;
import static fr.aiguillage.produit.Exemple.ids;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    void anOldNameFindsTheNewOneFirstAndSaysSo() {
        JsonNode found = json("chercher", "Pôle", "emploi");
        assertThat(ids(found)).startsWith("france-travail", "pole-emploi");
        assertThat(found.get(0).get("extrait").asString()).startsWith("Remplace Pôle emploi.");
        assertThat(texte("fiche", "pole", "emploi")).contains("[Remplacé] Pôle emploi : devenu France Travail depuis le 1er",
                "france-travail");
    }

    @ParameterizedTest
    @CsvSource({"mision locale,mission-locale", "maison des ados,mda", "T.I.G.,tig", "tribunal de grande instance,"
        + "tribunal-judiciaire", "10.4,snpd-2020-2024/10.4", "mesure 10,snpd-2020-2024/10",
        "hénin beaumont,commune/62427", "secret médical,secret-medical", "abrité puis logé,logement"})
    void everyKindOfThingIsFoundFirst(String words, String id) {
        assertThat(ids(json("chercher", words))).startsWith(id);
    }

    @Test
    void aMeasureIsShownWithItsActionsItsActorsAndWhatServesIt() {
        JsonNode measure = json("mesure", "10");
        assertThat(champs(measure)).contains("id", "axe", "titre", "titre_long", "publics", "actions", "pilotages",
                "pilotes", "partenaires", "entrees", "notes", "periode", "sources");
        assertThat(measure.get("id").asString()).isEqualTo("snpd-2020-2024/10");
        assertThat(json("mesure", "SNPD-2020-2024/10")).isEqualTo(measure);
        assertThat(ids(measure.get("entrees"))).contains("tapaj", "smv");
        JsonNode partner = measure.get("partenaires").get(3);
        assertThat(List.of(partner.get("id").asString(), partner.get("nom").asString(), partner.get("role").asString()))
                .containsExactly("mission-locale", "missions locales", "pilote-ou-partenaire");
        assertThat(texte("mesure", "32")).contains("ACTIONS DE PLANS LOCAUX QUI Y RÉPONDENT", " : d'abord (relecture");
        assertThat(json("mesure", "32").get("repondent")).anySatisfy(one -> {
            assertThat(one.get("force").asString()).isEqualTo("principal");
            assertThat(one.get("le").asString()).startsWith("20");
        });
        assertThat(texte("mesure", "10")).startsWith("Mesure 10. Mobiliser").contains("ACTIONS", "- 10.7 ",
                "pilote ou partenaire, le texte ne distingue pas", "(tapaj) : 10.4",
                "Source : SNPD 2020-2024, mesure 10.");
    }

    @Test
    void anActionIsShownWithItsMeasure() {
        JsonNode action = json("action", "10.4");
        assertThat(action.get("id").asString()).isEqualTo("snpd-2020-2024/10.4");
        assertThat(action.get("mesure").get("id").asString()).isEqualTo("snpd-2020-2024/10");
        assertThat(action.get("echelon").asString()).isEqualTo("commune");
        assertThat(ids(action.get("entrees"))).contains("tapaj").doesNotContain("smv");
        assertThat(texte("action", "10,4")).startsWith("Action 10.4. ").contains("Mesure 10. ", "(tapaj)");
    }

    @Test
    void anotherTextIsNamedBeforeTheNumber() {
        assertThat(json("mesure", "pdpd-62-2013-2017/4").get("document").asString()).isEqualTo("pdpd-62-2013-2017");
        JsonNode action = json("action", "pdpd-62-2013-2017/4-1");
        assertThat(action.get("id").asString()).isEqualTo("pdpd-62-2013-2017/4-1");
        assertThat(action.get("pilotes").get(0).get("role").asString()).isEqualTo("pilote");
        assertThat(action.get("calendrier").asString()).isEqualTo("2e semestre 2014");
        assertThat(action.get("indicateurs")).hasSize(2);
        assertThat(texte("mesure", "4")).startsWith("Mesure 4. Réinvestir");
        assertThat(texte("mesure", "pdpd-62-2013-2017/4")).startsWith("Plan du Pas-de-Calais 2013-2017, mesure 4. ")
                .contains("Calendrier : 2e semestre 2014", "CONSTATS", "(cddf-arras) : 4-2");
        assertThat(json("action", "stspd-mons-2019-2021/2-p1").get("etat").asString()).isEqualTo("perspective");
        assertThat(texte("catalogue", "statistiques")).contains("pdpd-62-2013-2017 : 3 axes, 11 mesures, 44 actions");
    }

    @Test
    void aLocalResourceIsFoundWithItsSourceAndItsPlace() {
        JsonNode found = json("chercher", "Home", "des", "rosati").get(0);
        assertThat(found.get("id").asString()).isEqualTo("home-des-rosati-arras");
        assertThat(found.get("territoire").asString()).isEqualTo("commune/62041");
        assertThat(found.get("sources").get(0).get("document").asString()).isEqualTo("pdpd-62-2013-2017");
        assertThat(texte("chercher", "home des rosati")).contains("(dispositif home-des-rosati-arras, Arras)",
                "Source : Plan du Pas-de-Calais 2013-2017, priorité 2");
    }

    @Test
    void anActorIsShownWithTheMeasuresThatNameIt() {
        JsonNode actor = json("acteur", "france", "travail");
        assertThat(actor.get("id").asString()).isEqualTo("france-travail");
        assertThat(actor.get("places").get(0).get("mesure").asString()).isEqualTo("snpd-2020-2024/10");
        assertThat(texte("acteur", "spip")).contains("DANS LES MESURES", "Mesure 10. ");
    }

    @Test
    void anAcronymIsDevelopedAndWithoutOneAllAre() {
        assertThat(json("glossaire", "s.p.i.p").get("developpe").asString()).startsWith("Service pénitentiaire");
        assertThat(json("glossaire", "tapaj").get("developpe").asString()).startsWith("Travail alternatif");
        assertThat(json("glossaire")).hasSize(json("catalogue", "statistiques").get("glossaire").asInt());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mesure 41 | « mesure 40 »
            action pdpd-62-2013-2017/4-9 | « action pdpd-62-2013-2017/4-3 »
            mesure 10.4 | « action 10.4 »
            mesure insertion | « chercher insertion »
            mesure absent/3 | snpd-2020-2024
            action 10.9 | « action 10.7 »
            action 10 | « action 10.1 »
            acteur tapaj | « fiche tapaj »
            acteur clspd | « fiche clspd »
            glossaire SPPI | « SPIP »
            fiche mission | mission-locale (Mission locale)
            fiche zzzzqqqq | « chercher zzzzqqqq »
            """)
    void aWrongNumberOrNameComesWithTheNearest(String line, String near) {
        assertThat(Programme.java().lance(line.split(" ")).refusee().erreurs()).contains("Peut-être", near);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mesure 10", "mesure 30", "action 17.5", "acteur spip", "acteur pole emploi", "glossaire",
        "chercher violences", "fiche cdpd"})
    void pagesHoldInEightyColumns(String line) {
        assertThat(texte(line.split(" ")).lines()).isNotEmpty().allSatisfy(l ->
                assertThat(l.length() <= 80 || l.contains("http")).as(l).isTrue());
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

    private static String texte(String... words) {
        return Programme.java().lance(words).reussie().sortie();
    }

    private static JsonNode json(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--format", "json"));
        return Programme.java().lance(all.toArray(String[]::new)).reussie().json();
    }
}
