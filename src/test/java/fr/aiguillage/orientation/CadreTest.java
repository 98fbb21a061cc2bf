package fr.aiguillage.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.appui.Ecrit;
import fr.aiguillage.appui.Moteurs;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.orientation.Entree.HorsCadre;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where and when entries exist. */
class CadreTest {

    private static final Catalogue CATALOGUE = Ecrit.catalogue("""
            attributs:
              - {id: ecole, libelle: École, question: "Où est l'école ?", type: territoire}
              - {id: inscrit, libelle: Inscrit, question: "Inscrit ?", type: booleen}
            territoires:
              - {id: canton/c, nom: Canton}
              - {id: bourg/a, nom: A, dans: [canton/c]}
              - {id: bourg/b, nom: B, dans: [canton/c]}
            dispositifs:
              - {id: au-bourg, nom: Au bourg, resume: ., implantation: [bourg/a]}
              - {id: par-ecole, nom: Par l'école, resume: ., implantation: [bourg/b], rattachement: ecole}
              - {id: inscrits, nom: Pour inscrits, resume: ., implantation: [bourg/a],
                 conditions: [{attribut: inscrit, vaut: true}]}
              - {id: ancien, nom: Ancien, resume: ., existence: {remplace_par: nouveau}}
              - {id: nouveau, nom: Nouveau, resume: ., existence: {du: "2020-03-01", au: "2022-12-31"}}
              - {id: futur, nom: Futur, resume: ., existence: {du: "2030"}}
            """);

    @Test
    void a_place_too_wide_is_asked_more_precisely() {
        Orientation answer = orienter("{}", "canton/c", 2021);
        assertThat(answer.aVerifier()).filteredOn(e -> e.id().equals("au-bourg"))
                .flatExtracting(Entree.Proposee::manque).containsExactly(Question.TERRITOIRE);
    }

    @Test
    void without_a_place_placed_entries_are_not_listed_and_the_question_counts_them() {
        Orientation answer = orienter("{inscrit: true}", null, 2021);
        assertThat(answer.proposees()).extracting(Entree.Proposee::id).containsExactly("nouveau");
        assertThat(decide(answer, Question.TERRITOIRE)).containsExactly("au-bourg", "inscrits", "par-ecole");
    }

    @Test
    void the_question_about_the_place_does_not_count_what_no_place_would_change() {
        assertThat(decide(orienter("{inscrit: false}", null, 2021), Question.TERRITOIRE))
                .containsExactly("au-bourg", "par-ecole");
    }

    @Test
    void the_place_that_an_entry_goes_by_is_asked_when_it_was_said_too_widely() {
        assertThat(decide(orienter("{ecole: C}", null, 2021), "ecole")).containsExactly("par-ecole");
    }

    @Test
    void an_entry_goes_by_the_territory_that_it_names_and_by_the_residence_otherwise() {
        assertThat(etat("{ecole: B}", "bourg/a", "par-ecole")).isInstanceOf(Entree.Proposee.class);
        assertThat(etat("{ecole: A}", "bourg/b", "par-ecole")).isInstanceOf(HorsCadre.class);
        assertThat(etat("{}", "bourg/b", "par-ecole")).isInstanceOf(Entree.Proposee.class);
    }

    @Test
    void a_territory_known_to_be_none_leaves_the_residence_to_be_asked() {
        Orientation answer = orienter("{ecole: null, inscrit: false}", null, 2021);
        assertThat(decide(answer, Question.TERRITOIRE)).containsExactly("au-bourg", "par-ecole");
        assertThat(etat("{ecole: null}", "bourg/b", "par-ecole")).isInstanceOf(Entree.Proposee.class);
    }

    @Test
    void a_successor_takes_the_place_of_the_old_one_once_it_has_begun() {
        assertThat(recommandes(2019)).contains("ancien").doesNotContain("nouveau");
        Orientation after = orienter("{}", null, 2021);
        assertThat(recommandes(2021)).contains("nouveau").doesNotContain("ancien");
        assertThat(after.horsCadre()).filteredOn(e -> e.id().equals("ancien"))
                .containsExactly(new HorsCadre("ancien", "Ancien", Entree.Motif.HORS_PERIODE, "nouveau",
                        "remplacé par Nouveau, qui existe depuis le 1er mars 2020", after.horsCadre().get(0).raisons()));
    }

    @Test
    void an_old_entry_does_not_come_back_when_its_successor_ends() {
        assertThat(recommandes(2024)).doesNotContain("ancien", "nouveau");
    }

    @Test
    void a_beginning_known_to_the_year_is_to_be_confirmed_within_it() {
        assertThat(recommandes(2029)).doesNotContain("futur");
        assertThat(orienter("{}", null, 2030).aVerifier()).filteredOn(e -> e.id().equals("futur"))
                .flatExtracting(Entree.Proposee::aConfirmer).extracting("critere").containsExactly("existence");
        assertThat(recommandes(2031)).contains("futur");
    }

    private static List<String> recommandes(int year) {
        return orienter("{}", null, year).recommandations().stream().map(Entree.Proposee::id).toList();
    }

    private static List<String> decide(Orientation answer, String attribut) {
        return answer.questions().stream().filter(q -> q.attribut().equals(attribut))
                .flatMap(q -> q.decide().stream()).sorted().toList();
    }

    private static Entree etat(String facts, String place, String id) {
        return Moteurs.generique(CATALOGUE).entree(Ecrit.situation(CATALOGUE, facts).dans(place), id);
    }

    private static Orientation orienter(String facts, @Nullable String place, int year) {
        return Moteurs.generique(CATALOGUE).orienter(Ecrit.situation(CATALOGUE, facts).dans(place)
                .au(LocalDate.of(year, 6, 1)));
    }
}
