package fr.aiguillage.autre;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.appui.Ecrit;
import fr.aiguillage.appui.Moteurs;
import fr.aiguillage.catalogue.lecture.LecteurCatalogue;
import fr.aiguillage.catalogue.lecture.Lecture;
import fr.aiguillage.orientation.Entree;
import fr.aiguillage.orientation.Entree.AConfirmer;
import fr.aiguillage.orientation.Entree.Changement;
import fr.aiguillage.orientation.Entree.HorsCadre;
import fr.aiguillage.orientation.Entree.Motif;
import fr.aiguillage.orientation.Orientation;
import fr.aiguillage.orientation.Question;
import fr.aiguillage.orientation.Raison;
import fr.aiguillage.verification.Verification;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The services of a library: no need, no rule of its own. */
class AutreCatalogueTest {

    private static final Path DOSSIER = Path.of("src/test/resources/catalogues/autre");
    private static final Lecture LECTURE = LecteurCatalogue.lire(DOSSIER);

    @Test
    void it_loads_without_fault() {
        assertThat(LECTURE.anomalies()).isEmpty();
        assertThat(Verification.de(DOSSIER, List.of()).anomalies()).isEmpty();
        assertThat(LECTURE.catalogue().fiches()).hasSize(6);
    }

    @Test
    void what_is_for_this_reader_is_recommended() {
        Orientation answer = orienter("{situation: {age_lecteur: 80, deplacement: difficile, supports: [livre], "
                + "carte: non}, territoire: La Gare}");
        assertThat(ids(answer.recommandations())).containsExactlyInAnyOrder("portage", "navette");
        assertThat(answer.besoins()).isEmpty();
        assertThat(answer.gardeFous()).isEmpty();
    }

    @Test
    void what_a_fact_would_decide_is_to_check_and_asked() {
        Orientation answer = orienter("{deplacement: difficile, supports: [livre]}");
        assertThat(answer.aVerifier()).filteredOn(e -> e.id().equals("portage"))
                .flatExtracting(Entree.Proposee::manque).containsExactly("age_lecteur");
        assertThat(answer.questions()).extracting(Question::attribut).contains("age_lecteur", "carte", "territoire");
    }

    @Test
    void an_unconfirmed_exclusion_says_whom_to_ask() {
        assertThat(orienter("{age_lecteur: 2, supports: [jeu]}").aVerifier())
                .filteredOn(e -> e.id().equals("ludotheque")).flatExtracting(Entree.Proposee::aConfirmer)
                .extracting(a -> ((AConfirmer) a).aupresDe()).containsExactly("l'accueil");
    }

    @Test
    void what_is_not_for_this_reader_is_set_aside_with_what_it_would_take() {
        Orientation answer = orienter("{carte: non}");
        assertThat(answer.ecartes()).singleElement().satisfies(e -> {
            assertThat(e.id()).isEqualTo("pret");
            assertThat(e.raisons()).extracting(Raison::critere).containsExactly("conditions/carte");
            assertThat(e.faudrait()).containsExactly(new Changement("carte", "Carte de lecteur", "non", "oui"));
        });
    }

    @Test
    void what_is_of_another_time_is_out_with_its_successor() {
        HorsCadre old = horsCadre(orienter("{}"), "bibliobus");
        assertThat(old.motif()).isEqualTo(Motif.HORS_PERIODE);
        assertThat(old.remplacePar()).isEqualTo("navette");
        Orientation before = orienter("{situation: {}, au: '2019-01-01'}");
        assertThat(ids(before.recommandations())).containsExactly("bibliobus");
        assertThat(before.horsCadre()).extracting(Entree::id).doesNotContain("navette");
    }

    @Test
    void what_is_of_another_place_is_out() {
        assertThat(horsCadre(orienter("{situation: {age_lecteur: 5}, territoire: La Gare}"), "heure-du-conte").motif())
                .isEqualTo(Motif.HORS_TERRITOIRE);
        assertThat(ids(orienter("{situation: {age_lecteur: 5}, territoire: Le Port}").recommandations()))
                .contains("heure-du-conte");
        assertThat(orienter("{situation: {age_lecteur: 5}, territoire: Rive}").aVerifier())
                .filteredOn(e -> e.id().equals("heure-du-conte")).flatExtracting(Entree.Proposee::manque)
                .containsExactly("territoire");
    }

    private static HorsCadre horsCadre(Orientation answer, String id) {
        return answer.horsCadre().stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow();
    }

    private static List<String> ids(List<? extends Entree> entries) {
        return entries.stream().map(Entree::id).toList();
    }

    private static Orientation orienter(String situation) {
        return Moteurs.generique(LECTURE.catalogue()).orienter(Ecrit.situation(LECTURE.catalogue(), situation));
    }
}
