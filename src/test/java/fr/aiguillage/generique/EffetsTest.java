package fr.aiguillage.generique;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.appui.Ecrit;
import fr.aiguillage.appui.Moteurs;
import fr.aiguillage.moteur.BaseDeRegles;
import fr.aiguillage.moteur.Connaissances;
import fr.aiguillage.moteur.LecteurRegles;
import fr.aiguillage.moteur.faits.Acces.Voie;
import fr.aiguillage.orientation.Entree;
import fr.aiguillage.orientation.Entree.NonProposee;
import fr.aiguillage.orientation.Entree.Proposee;
import fr.aiguillage.orientation.Orientation;
import fr.aiguillage.orientation.Orienteur;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the generic rules make of an answer, once all have fired. */
class EffetsTest {

    private static final Orienteur ORIENTEUR = orienteur();

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

    @Test
    void an_action_is_proposed_only_when_nothing_that_serves_it_is() {
        assertThat(orienter("{curieux: oui, age: 20}").proposees()).extracting(Entree::id).doesNotContain("plan/1.1");
    }

    @Test
    void what_answers_more_needs_comes_before_what_is_heavier() {
        List<String> order = orienter("{situation: {panne: oui, presse: oui, curieux: oui}, territoire: B}")
                .recommandations().stream().map(Proposee::id).toList();
        assertThat(order).startsWith("atelier-ecole").contains("atelier");
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

    private static Orienteur orienteur() {
        Path own = Path.of("src/test/resources/regles");
        List<LecteurRegles.Texte> rules = Stream.concat(LecteurRegles.textes(Path.of("rules")).stream()
                .filter(t -> t.fichier().startsWith(BaseDeRegles.GENERIQUE)),
                LecteurRegles.textes(own).stream()).toList();
        return Moteurs.orienteur(BaseDeRegles.compilee(rules), new Connaissances(Velos.CATALOGUE,
                LecteurRegles.lire(own)));
    }
}
