package fr.aiguillage.generique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.aiguillage.appui.Ecrit;
import fr.aiguillage.orientation.Entree;
import fr.aiguillage.orientation.Entree.Proposee;
import fr.aiguillage.orientation.Orientation;
import fr.aiguillage.orientation.Orienteur;
import fr.aiguillage.orientation.Question;
import org.junit.jupiter.api.Test;

/** Everyone of whom a situation tells is answered, each by what is known of them. */
class AutresPersonnesTest {

    private static final Orienteur ORIENTEUR = Velos.orienteur();

    @Test
    void each_is_answered_by_what_is_known_of_them() {
        Orientation answer = orienter("{curieux: oui, age: 10, ami_curieux: oui, ami_age: 30}");
        assertThat(answer.recommandations()).extracting(Proposee::id, Proposee::pour)
                .contains(tuple("cours", null), tuple("cours-adulte", "ami"));
        assertThat(answer.recommandations()).extracting(Proposee::rang).startsWith(1, 2).doesNotHaveDuplicates();
        assertThat(answer.ecartes()).extracting(Entree::id).doesNotContain("cours-adulte");
    }

    @Test
    void what_is_missing_of_someone_is_asked_by_their_own_name() {
        Orientation answer = orienter("{curieux: non, ami_curieux: oui}");
        assertThat(answer.besoins()).singleElement().satisfies(b -> assertThat(b.pour()).isEqualTo("ami"));
        assertThat(answer.aVerifier()).filteredOn(p -> p.id().equals("cours-adulte")).singleElement()
                .satisfies(p -> assertThat(p.manque()).containsExactly("ami_age"));
        assertThat(answer.questions()).extracting(Question::attribut).contains("ami_age").doesNotContain("age");
        assertThat(answer.questions()).extracting(Question::question).contains("ami ?");
    }

    @Test
    void who_asks_asks_for_everyone() {
        assertThat(orienter("{ami_curieux: oui, demandeur: passant}").recommandations())
                .filteredOn(p -> p.id().equals("cours")).singleElement()
                .satisfies(p -> assertThat(p.acces()).hasToString("DEMANDER"));
    }

    @Test
    void one_entry_is_explained_for_the_one_to_whom_it_is_proposed() {
        Entree entry = ORIENTEUR.entree(Ecrit.situation(Velos.CATALOGUE,
                "{curieux: oui, age: 10, ami_curieux: oui, ami_age: 30}"), "cours-adulte");
        assertThat(entry).isInstanceOfSatisfying(Proposee.class, p -> assertThat(p.pour()).isEqualTo("ami"));
    }

    @Test
    void the_short_answer_holds_the_same_entries() {
        String situation = "{curieux: oui, age: 10, ami_curieux: oui, ami_age: 30}";
        assertThat(ORIENTEUR.essentiel(Ecrit.situation(Velos.CATALOGUE, situation)).recommandes())
                .isEqualTo(orienter(situation).recommandations().stream().map(Proposee::id).toList());
    }

    private static Orientation orienter(String situation) {
        return ORIENTEUR.orienter(Ecrit.situation(Velos.CATALOGUE, situation));
    }
}
