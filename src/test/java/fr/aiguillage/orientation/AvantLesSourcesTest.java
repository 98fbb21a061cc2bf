package fr.aiguillage.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.appui.Ecrit;
import fr.aiguillage.appui.Moteurs;
import fr.aiguillage.catalogue.Catalogue;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AvantLesSourcesTest {

    private static final Catalogue CATALOGUE = Ecrit.catalogue("""
            documents:
              - {id: national, titre: N, abrege: N, periode: {du: "2020", au: "2024"}}
              - {id: local, titre: L, abrege: L, territoire: bourg/a, periode: {du: "2013"}}
              - {id: cours, titre: C, abrege: C}
            territoires: [{id: bourg/a, nom: A}, {id: bourg/b, nom: B}]
            dispositifs:
              - {id: nouveau, nom: Nouveau, resume: ., existence: {du: "2019"}}
              - {id: cite, nom: Cité, resume: ., sources: [{document: national, reference: p}]}
            appellations:
              - {id: vieux, nom: Vieux nom, existence: {du: "1990", au: "2021-12-31", remplace_par: nouveau}}
            """);

    @Test
    void a_day_before_all_the_documents_of_the_place_is_told_and_one_after_is_not() {
        assertThat(orienter(2014, null).avertissements())
                .containsExactly("Les documents connus ici commencent en 2020 : au 1er juin 2014, "
                        + "ce que l'on sait déjà en vigueur est proposé, le reste est à vérifier.");
        assertThat(avant(2014, "bourg/b")).hasSize(1);
        assertThat(avant(2014, "bourg/a")).isEmpty();
        assertThat(avant(2022, null)).isEmpty();
    }

    @Test
    void when_there_is_nothing_to_say_that_is_said() {
        Catalogue bare = Ecrit.catalogue("{documents: [{id: n, titre: N, abrege: N, periode: {du: '2020'}}]}");
        assertThat(Moteurs.generique(bare).orienter(Ecrit.situation(bare, "{}").au(LocalDate.of(1999, 6, 1)))
                .avertissements()).containsExactly("Les documents connus ici commencent en 2020 : au 1er juin 1999, "
                        + "rien n'est connu.");
    }

    @Test
    void what_only_a_later_document_names_is_to_be_checked_with_what_must_be_said_of_it() {
        Orientation answer = orienter(2014, null);
        assertThat(answer.recommandations()).isEmpty();
        assertThat(answer.aVerifier()).extracting(Entree.Proposee::id).containsExactly("cite");
        assertThat(answer.aVerifier().get(0).aConfirmer()).extracting("critere").containsExactly("existence");
        assertThat(answer.aVerifier().get(0).reserves())
                .contains("Attesté depuis 2020 seulement, à vérifier au 1er juin 2014.");
    }

    @Test
    void the_name_of_that_day_is_said() {
        assertThat(reserves(2020)).contains("S'appelait alors : Vieux nom.");
        assertThat(reserves(2022)).noneMatch(r -> r.contains("alors"));
    }

    private static List<String> avant(int year, @Nullable String place) {
        return orienter(year, place).avertissements().stream().filter(a -> a.startsWith("Les documents")).toList();
    }

    private static List<String> reserves(int year) {
        return orienter(year, null).recommandations().stream().filter(p -> p.id().equals("nouveau"))
                .flatMap(p -> p.reserves().stream()).toList();
    }

    private static Orientation orienter(int year, @Nullable String place) {
        return Moteurs.generique(CATALOGUE).orienter(Ecrit.situation(CATALOGUE, "{}").dans(place)
                .au(LocalDate.of(year, 6, 1)));
    }
}
