package fr.aiguillage.prevention;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.appui.Ecrit;
import fr.aiguillage.cas.LecteurCas;
import fr.aiguillage.orientation.Entretien;
import fr.aiguillage.orientation.Question;
import fr.aiguillage.situation.Situation;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * From the name of the command to a right answer, on situations given on paper: eight lines typed are enough for most.
 * Other cases are measured with {@code -DargLine=-Daiguillage.vignettes=FILE}.
 */
class EntretienTest {

    private static final int LIGNES = 8;

    @Test
    void eight_lines_typed_are_enough_for_most_situations() {
        Etendue spread = Etendue.de(new LecteurCas(Nous.ORIENTEUR, Ecrit.JOUR)
                .lire(CasDePublic.DOSSIER.resolve("situations")));
        assertThat(spread.saisies()).hasSizeGreaterThan(70);
        assertThat(spread.part(LIGNES)).as("%s", spread).isGreaterThanOrEqualTo(0.8);
        assertThat(spread.quantile(0.5)).as("%s", spread).isLessThanOrEqualTo(6);
    }

    @Test
    void an_elected_official_is_asked_first_about_what_is_theirs() {
        assertThat(premiere("{objet: lieu, lieu: transport, troubles: [degradations], demandeur: maire}"))
                .isEqualTo("prejudice_commune");
        assertThat(premiere("{objet: lieu, lieu: transport, troubles: [degradations]}")).isEqualTo("demandeur");
        assertThat(premiere("{objet: lieu, lieu: transport, troubles: [bruit], demandeur: habitant}"))
                .isNotEqualTo("prejudice_commune");
    }

    @Test
    void whether_there_is_a_danger_is_among_the_first_questions_about_violence() {
        assertThat(questions("{victime_de: [violences_conjugales], auteur_lien: ex_conjoint}").subList(0, 3))
                .contains("danger_immediat");
    }

    @Test
    void what_opens_descriptions_of_another_kind_is_asked_last() {
        assertThat(questions("{objet: lieu, lieu: hall_immeuble, troubles: [deal]}"))
                .contains("question").last().isIn("question", "troubles");
    }

    @Test
    void a_school_elsewhere_is_not_asked_about_before_the_place_of_residence() {
        assertThat(questions("{age: 15, scolarite: absenteiste, niveau_scolaire: college}"))
                .contains("territoire").doesNotContain("territoire_ecole");
    }

    private static List<String> questions(String facts) {
        return Nous.ORIENTEUR.orienter(Ecrit.situation(Nous.CATALOGUE, facts)).questions().stream()
                .map(Question::attribut).toList();
    }

    private static String premiere(String facts) {
        Situation known = Ecrit.situation(Nous.CATALOGUE, facts);
        return new Entretien(Nous.CONNAISSANCES).suivante(known, Nous.ORIENTEUR.orienter(known)).attribut();
    }

    @Test
    void other_situations_are_measured_when_they_are_given() {
        String cases = System.getProperty("aiguillage.vignettes");
        Assumptions.assumeTrue(cases != null, "no other cases given");
        Etendue spread = Etendue.de(new LecteurCas(Nous.ORIENTEUR, Ecrit.JOUR).lire(Path.of(cases)));
        System.out.println(spread);
        assertThat(spread.part(LIGNES)).as("%s", spread).isGreaterThan(0.5);
    }
}
