package fr.aiguillage.criteres;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.appui.Ecrit;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.criteres.Eligibilite.Constatation;
import fr.aiguillage.logique.Verite;
import fr.aiguillage.moteur.faits.Dossier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EligibiliteTest {

    private static final Catalogue CATALOGUE = Ecrit.catalogue("""
            attributs:
              - {id: taille, libelle: Taille, question: "?", type: nombre}
              - {id: membre, libelle: Membre, question: "?", type: booleen}
              - {id: outils, libelle: Outils, question: "?", type: booleen}
            dispositifs:
              - id: sur
                nom: Sûr
                resume: "."
                conditions: [{attribut: taille, au_moins: 10}]
                profils:
                  - {libelle: un, criteres: [{attribut: membre, vaut: true}]}
                  - {libelle: deux, criteres: [{attribut: outils, vaut: true}, {attribut: taille, au_moins: 20}]}
                exclusions: [{attribut: taille, plus_de: 90}]
              - id: doute
                nom: Douteux
                resume: "."
                conditions: [{attribut: taille, au_moins: 10, confirme: false}]
                exclusions: [{attribut: membre, vaut: true, confirme: false}]
              - id: seul
                nom: Sans critère
                resume: "."
            """);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{}                                         | INCONNU",
        "{taille: 5}                                | FAUX",
        "{taille: 15, membre: true}                 | VRAI",
        "{taille: 15, membre: false}                | FAUX",
        "{taille: 25, membre: false}                | INCONNU",
        "{taille: 25, membre: false, outils: true}  | VRAI",
        "{taille: 95, membre: true}                 | FAUX",
        "{taille: {min: 85, max: 95}, membre: true} | INCONNU"})
    void conditions_then_one_profile_and_no_exclusion(String situation, Verite expected) {
        assertThat(eligibilite("sur", situation).verdict()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{taille: 15, membre: false} | VRAI",
        "{taille: 5, membre: false}  | INCONNU",
        "{taille: 15, membre: true}  | INCONNU",
        "{taille: 5, membre: true}   | INCONNU"})
    void an_unconfirmed_criterion_never_excludes(String situation, Verite expected) {
        assertThat(eligibilite("doute", situation).verdict()).isEqualTo(expected);
    }

    @Test
    void an_entry_without_criteria_is_for_all() {
        assertThat(eligibilite("seul", "{}").verdict()).isEqualTo(Verite.VRAI);
    }

    @Test
    void every_criterion_has_a_path_of_its_own() {
        assertThat(chemins(eligibilite("sur", "{}").constatations())).containsExactly("conditions/taille",
                "profils/1/membre", "profils/2/outils", "profils/2/taille", "exclusions/taille");
        assertThat(new Compilateur(CATALOGUE).exigences(List.of(CATALOGUE.fiche("sur").conditions().get(0),
                CATALOGUE.fiche("sur").exclusions().get(0)), "", true)).extracting(Exigence::chemin)
                .containsExactly("taille", "taille-2");
    }

    @Test
    void only_the_profile_that_holds_is_cited() {
        assertThat(chemins(eligibilite("sur", "{taille: 15, membre: true}").constatations()))
                .containsExactly("conditions/taille", "profils/1/membre", "exclusions/taille");
    }

    @Test
    void of_the_profiles_that_hold_the_most_demanding_is_cited() {
        assertThat(chemins(eligibilite("sur", "{taille: 25, membre: true, outils: true}").constatations()))
                .containsExactly("conditions/taille", "profils/2/outils", "profils/2/taille", "exclusions/taille");
    }

    @Test
    void profiles_that_can_no_longer_hold_are_left_out_while_another_may() {
        assertThat(chemins(eligibilite("sur", "{taille: 25, membre: false}").constatations()))
                .containsExactly("conditions/taille", "profils/2/outils", "profils/2/taille", "exclusions/taille");
    }

    @Test
    void only_open_criteria_are_open_and_none_once_it_is_decided() {
        assertThat(ouvertes("sur", "{taille: 25, membre: false}")).containsExactly("profils/2/outils");
        assertThat(ouvertes("sur", "{taille: 5}")).isEmpty();
        assertThat(ouvertes("doute", "{taille: 5, membre: false}")).containsExactly("conditions/taille");
    }

    @Test
    void an_exclusion_that_holds_plays_against_and_says_whether_it_is_to_be_confirmed() {
        Constatation found = eligibilite("doute", "{membre: true}").constatations().get(1);
        assertThat(found.verite()).isEqualTo(Verite.FAUX);
        assertThat(found.aConfirmer()).isTrue();
        assertThat(found.ecarte()).isFalse();
        assertThat(eligibilite("sur", "{taille: 95, membre: true}").constatations().get(2).ecarte()).isTrue();
    }

    private static List<String> ouvertes(String id, String situation) {
        List<Constatation> open = new ArrayList<>();
        eligibilite(id, situation).ouvertes(open::add);
        return chemins(open);
    }

    private static List<String> chemins(List<Constatation> found) {
        return found.stream().map(c -> c.exigence().chemin()).toList();
    }

    private static Eligibilite eligibilite(String id, String situation) {
        return new Eligibilite(new Compilateur(CATALOGUE).compiler(CATALOGUE.fiche(id)),
                new Dossier(Ecrit.situation(CATALOGUE, situation), Map.of()));
    }
}
