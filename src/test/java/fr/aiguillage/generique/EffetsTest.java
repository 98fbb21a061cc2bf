package fr.aiguillage.generique;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.appui.Ecrit;
import fr.aiguillage.moteur.faits.Acces.Voie;
import fr.aiguillage.orientation.Entree;
import fr.aiguillage.orientation.Entree.FormeLocale;
import fr.aiguillage.orientation.Entree.NonProposee;
import fr.aiguillage.orientation.Entree.Proposee;
import fr.aiguillage.orientation.Orientation;
import fr.aiguillage.orientation.Orienteur;
import fr.aiguillage.orientation.Question;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the generic rules make of an answer, once all have fired. */
class EffetsTest {

    private static final Orienteur ORIENTEUR = Velos.orienteur();

    @Test
    void a_need_that_is_established_recommends_and_one_that_is_possible_is_to_be_checked() {
        assertThat(orienter("{panne: oui, presse: oui}").recommandations()).extracting(Proposee::id)
                .contains("atelier", "atelier-ecole");
        Orientation possible = orienter("{panne: oui}");
        assertThat(possible.recommandations()).isEmpty();
        assertThat(possible.aVerifier()).allMatch(e -> e.manque().contains("presse"));
        assertThat(orienter("{panne: non}").proposees()).isEmpty();
    }

    @Test
    void a_need_that_has_to_wait_calls_for_nothing() {
        Orientation answer = orienter("{curieux: oui, vol: oui}");
        assertThat(answer.besoins()).isEmpty();
        assertThat(answer.proposees()).isEmpty();
    }

    @Test
    void what_nothing_calls_for_is_in_no_list_and_says_so() {
        assertThat(ORIENTEUR.entree(Ecrit.situation(Velos.CATALOGUE, "{curieux: oui}"), "atelier"))
                .isInstanceOf(NonProposee.class);
    }

    @Test
    void the_local_answer_takes_the_place_of_the_national_one() {
        String here = "{situation: {curieux: oui}, territoire: A}";
        assertThat(orienter(here).recommandations()).extracting(Proposee::id).contains("cours-local")
                .doesNotContain("cours");
        assertThat(ORIENTEUR.entree(Ecrit.situation(Velos.CATALOGUE, here), "cours"))
                .isInstanceOfSatisfying(NonProposee.class, e -> assertThat(e.auProfitDe()).isEqualTo("cours-local"));
    }

    @ParameterizedTest
    @CsvSource({"curieux, cours, cours-local", "panne, atelier, atelier-local"})
    void while_the_place_is_too_wide_the_national_answer_stands_for_its_local_forms(String fact, String id,
            String local) {
        String around = "{situation: {" + fact + ": oui}, territoire: C}";
        Orientation answer = orienter(around);
        assertThat(answer.proposees()).extracting(Entree::id).contains(id).doesNotContain(local);
        Proposee national = answer.proposees().stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
        assertThat(national.formesLocales()).containsExactly(new FormeLocale(local, "N", List.of("bourg/a")));
        assertThat(national.reserves()).startsWith("Formes locales connues : A. Précisez le lieu.");
        assertThat(answer.questions()).filteredOn(q -> q.attribut().equals(Question.TERRITOIRE))
                .allMatch(q -> q.question().contains("plus précisément")).flatExtracting(Question::decide)
                .contains(local);
        assertThat(ORIENTEUR.entree(Ecrit.situation(Velos.CATALOGUE, around), local))
                .isInstanceOfSatisfying(NonProposee.class, e -> assertThat(e.auProfitDe()).isEqualTo(id));
    }

    @Test
    void once_the_place_is_said_nothing_stands_behind_an_entry() {
        assertThat(orienter("{situation: {curieux: oui}, territoire: B}").recommandations()).extracting(Proposee::id)
                .contains("cours");
        for (String where : List.of("{curieux: oui}", "{situation: {curieux: oui}, territoire: A}",
                "{situation: {curieux: oui}, territoire: B}")) {
            assertThat(orienter(where).proposees()).allMatch(p -> p.formesLocales().isEmpty());
        }
    }

    @Test
    void what_the_situation_names_already_comes_last_and_says_why() {
        List<Proposee> order = orienter("{curieux: oui, age: 20, suivi: [cours-adulte]}").recommandations();
        assertThat(orienter("{curieux: oui, age: 20}").recommandations().get(0).id()).isEqualTo("cours-adulte");
        assertThat(order.get(order.size() - 1).id()).isEqualTo("cours-adulte");
        assertThat(order.get(order.size() - 1).reserves()).startsWith("Déjà suivi.");
        assertThat(order.get(0).reserves()).doesNotContain("Déjà suivi.");
    }

    @Test
    void what_takes_the_place_here_of_what_is_named_comes_last_with_it() {
        List<Proposee> order = orienter("{situation: {curieux: oui, age: 20, suivi: [cours]}, territoire: A}")
                .recommandations();
        assertThat(order.get(order.size() - 1).id()).isEqualTo("cours-local");
        assertThat(order.get(order.size() - 1).reserves()).startsWith("Déjà suivi.");
        assertThat(orienter("{situation: {curieux: oui, en_cours: [cours]}, territoire: A}").proposees())
                .extracting(Entree::id).doesNotContain("cours", "cours-local").isNotEmpty();
    }

    @Test
    void what_has_ended_is_told_unless_it_did_not_suit() {
        assertThat(orienter("{curieux: oui}").horsCadre()).extracting(Entree::id).contains("cours-ancien")
                .doesNotContain("cours-futur");
        assertThat(orienter("{panne: oui}").horsCadre()).extracting(Entree::id).contains("atelier-ancien");
        assertThat(orienter("{panne: oui, age: 10}").horsCadre()).extracting(Entree::id)
                .doesNotContain("atelier-ancien");
        assertThat(ORIENTEUR.entree(Ecrit.situation(Velos.CATALOGUE, "{panne: oui, age: 10}"),
                "atelier-ancien"))
                .isInstanceOfSatisfying(Entree.HorsCadre.class,
                        e -> assertThat(e.motif()).isEqualTo(Entree.Motif.HORS_PERIODE));
    }

    @Test
    void a_place_where_it_was_only_planned_waits_for_someone_to_say_that_it_is_there() {
        Orientation answer = orienter("{situation: {curieux: oui}, territoire: D}");
        assertThat(answer.recommandations()).extracting(Entree::id).doesNotContain("cours", "cours-projet");
        assertThat(answer.aVerifier()).filteredOn(p -> p.id().equals("cours-projet")).singleElement()
                .satisfies(p -> assertThat(p.aConfirmer()).extracting(Entree.AConfirmer::critere)
                        .containsExactly("existence"));
    }

    @Test
    void what_is_in_place_is_not_proposed_again_and_says_so() {
        String situation = "{curieux: oui, en_cours: [cours]}";
        assertThat(orienter(situation).proposees()).extracting(Entree::id).doesNotContain("cours").isNotEmpty();
        assertThat(ORIENTEUR.entree(Ecrit.situation(Velos.CATALOGUE, situation), "cours"))
                .isInstanceOfSatisfying(NonProposee.class, e -> assertThat(e.motif()).isEqualTo("Déjà en cours"));
    }

    @Test
    void what_a_word_stands_for_comes_last_too() {
        List<Proposee> order = orienter("{panne: oui, presse: oui, demandeur: mecano}").recommandations();
        assertThat(order).hasSizeGreaterThan(1);
        assertThat(order.get(order.size() - 1).id()).isEqualTo("atelier");
    }

    @Test
    void an_action_is_proposed_only_when_nothing_that_serves_it_is() {
        assertThat(orienter("{curieux: oui, age: 20}").proposees()).extracting(Entree::id).doesNotContain("plan/1.1");
    }

    @Test
    void what_answers_more_needs_comes_before_what_is_heavier() {
        List<String> order = orienter("{situation: {panne: oui, presse: oui, curieux: oui}, territoire: B}")
                .recommandations().stream().map(Proposee::id).toList();
        assertThat(order).contains("atelier-ecole", "atelier");
        assertThat(order.indexOf("atelier")).isGreaterThan(order.indexOf("atelier-ecole"));
    }

    @Test
    void who_may_open_an_entry_is_said() {
        assertThat(voie("{panne: oui}", "atelier")).isEqualTo(Voie.DECISION);
        assertThat(voie("{curieux: oui}", "cours")).isEqualTo(Voie.VOUS);
        assertThat(voie("{curieux: oui, demandeur: passant}", "cours")).isEqualTo(Voie.DEMANDER);
    }

    @Test
    void a_qualification_both_proved_and_disproved_is_told() {
        assertThat(orienter("{panne: oui, roule: oui}").avertissements()).anyMatch(w -> w.contains("« urgent »"));
        assertThat(orienter("{panne: oui, roule: oui}").qualifications()).noneMatch(q -> q.id().equals("urgent"));
        assertThat(orienter("{panne: oui}").avertissements()).isEmpty();
    }

    private static Voie voie(String situation, String id) {
        return orienter(situation).proposees().stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow()
                .acces();
    }

    private static Orientation orienter(String situation) {
        return ORIENTEUR.orienter(Ecrit.situation(Velos.CATALOGUE, situation));
    }
}
