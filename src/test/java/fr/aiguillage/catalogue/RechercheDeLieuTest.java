package fr.aiguillage.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.appui.Ecrit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a place is found by its words, in a country of two counties. */
class RechercheDeLieuTest {

    private static final Repertoire LISTE = Repertoire.de(
            List.of(new Niveau("bourg", "bourg", Niveau.Code.COMPRIS), new Niveau("canton", "canton", Niveau.Code.DIT),
                    new Niveau("region", "région", Niveau.Code.TU)),
            List.of(lieu("bourg/10001", "Le Bourg", List.of("Bourg-Vieux", "10009"), "canton/10", "10000"),
                    lieu("bourg/10002", "Saint-Jean", List.of(), "canton/10", "10000"),
                    lieu("bourg/20001", "Saint-Jean", List.of(), "canton/20", "10002"),
                    lieu("bourg/30001", "Œuvre", List.of(), "canton/30", "30000"),
                    lieu("canton/10", "Dix", List.of(), "region/20", ""),
                    lieu("canton/20", "Bourg-Vieux", List.of(), "region/20", ""),
                    lieu("canton/30", "Œuvre", List.of(), "region/30", ""),
                    lieu("region/20", "Le Sud", List.of(), "", ""), lieu("region/30", "Nord", List.of(), "", "")));
    private static final Catalogue CATALOGUE = Ecrit.catalogue("""
            territoires:
              - {id: zone/cote, nom: La Côte, autres_noms: [Littoral]}
              - {id: bourg/10002, autres_noms: [Saint-Jean-Plage], dans: [zone/cote]}
            """).sur(Decoupage.de(LISTE));
    private static final RechercheDeLieu RECHERCHE = new RechercheDeLieu(CATALOGUE);
    private static final LieuxProches PROCHES = new LieuxProches(CATALOGUE);

    private static Territoire lieu(String id, String name, List<String> others, String within, String postal) {
        return new Territoire(id, name, others, within.isEmpty() ? List.of() : List.of(within),
                postal.isEmpty() ? List.of() : List.of(postal), List.of());
    }

    private static List<String> ids(String words) {
        return RECHERCHE.chercher(words).stream().map(Territoire::id).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"bourg/10001|bourg/10001", "le bourg|bourg/10001", " LE-BOURG |bourg/10001",
        "bourg|bourg/10001", "10001|bourg/10001", "10009|bourg/10001", "bourg/10009|bourg/10001", "10|canton/10",
        "20|canton/20", "le sud|region/20", "littoral|zone/cote", "cote|zone/cote", "st jean plage|bourg/10002",
        "Bourg-Vieux|canton/20", "bourg vieux (10)|bourg/10001", "St Jean (20)|bourg/20001", "saint-jean, Dix|bourg/10002",
        "Saint-Jean 20|bourg/20001", "10000 Saint-Jean|bourg/10002", "Saint-Jean (10000)|bourg/10002",
        "Saint-Jean (La Côte)|bourg/10002", "Bourg-Vieux (canton)|canton/20", "œuvre|bourg/30001", "30|canton/30"})
    void a_place_is_found_by_its_id_its_names_its_codes_or_what_it_lies_in(String words, String id) {
        assertThat(ids(words)).containsExactly(id);
    }

    @Test
    void several_places_of_one_name_or_one_code_are_all_found_those_of_the_catalogue_first() {
        assertThat(ids("saint jean")).containsExactly("bourg/10002", "bourg/20001");
        assertThat(ids("10002")).containsExactly("bourg/10002", "bourg/20001");
        assertThat(ids("10000")).containsExactlyInAnyOrder("bourg/10001", "bourg/10002");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ailleurs", "Le Bourg (20)", "region/10", "bourg/99", "/", "( )", "", "|",
        "Le Bourg (10) (20)"})
    void what_names_no_place_finds_none(String words) {
        assertThat(ids(words)).isEmpty();
    }

    @Test
    void a_place_is_told_from_others_by_words_that_find_it_again() {
        List<String> all = LISTE.ids("").stream().map(CATALOGUE::territoire).map(RECHERCHE::libelle).toList();

        assertThat(all).contains("Saint-Jean (10)", "Saint-Jean (20)", "Bourg-Vieux (canton)", "Nord (région)");
        assertThat(all).filteredOn(label -> !label.equals("Œuvre (canton)")).allMatch(label -> ids(label).size() == 1);
    }

    @Test
    void the_nearest_names_are_those_of_the_list_too() {
        assertThat(PROCHES.voisins("Le Bourk")).containsExactly("Le Bourg (10)");
        assertThat(PROCHES.voisins("Saint-Jaen (10)")).containsExactly("Saint-Jean");
        assertThat(PROCHES.voisins("x".repeat(5000))).isEmpty();
        assertThat(PROCHES.idsVoisins("bourg/le-bourg")).containsExactly("bourg/10001");
        assertThat(PROCHES.idsVoisins("bourg/10007")).contains("bourg/10001", "bourg/10002");
        assertThat(PROCHES.idsVoisins("zone/cotte")).containsExactly("zone/cote");
    }

    @Test
    void names_are_completed_without_drowning_anyone() {
        assertThat(PROCHES.commencantPar("", 40)).containsExactly("La Côte", "Saint-Jean");
        assertThat(PROCHES.commencantPar("saint", 40)).containsExactly("Saint-Jean", "Saint-Jean (20)");
        assertThat(PROCHES.commencantPar("saint", 1)).hasSize(1);
    }

    @Test
    void what_the_catalogue_adds_to_a_listed_place_joins_what_the_list_says() {
        Territoire place = CATALOGUE.territoire("bourg/10002");

        assertThat(place).isNotNull();
        assertThat(place.nom()).isEqualTo("Saint-Jean");
        assertThat(place.dans()).containsExactly("canton/10", "zone/cote");
        assertThat(new Lieux(CATALOGUE).englobants("bourg/10002"))
                .containsExactly("bourg/10002", "canton/10", "zone/cote", "region/20");
    }
}
