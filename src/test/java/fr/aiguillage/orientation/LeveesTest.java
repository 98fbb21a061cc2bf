package fr.aiguillage.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.appui.Ecrit;
import fr.aiguillage.appui.Moteurs;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.orientation.Entree.Changement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What it would take. */
class LeveesTest {

    private static final Catalogue CATALOGUE = Ecrit.catalogue("""
            attributs:
              - {id: age, libelle: Âge, question: "?", type: nombre}
              - {id: inscrit, libelle: Inscription, question: "?", type: booleen, modifiable: true}
              - {id: accord, libelle: Accord, question: "?", type: booleen, modifiable: true}
              - {id: jour, libelle: Jour, question: "?", type: choix, modifiable: true,
                 valeurs: {lundi: {libelle: le lundi}, mardi: {libelle: le mardi}, jeudi: {libelle: le jeudi}}}
            qualifications:
              - {id: pret, libelle: prêt, conditions: [{attribut: inscrit, vaut: true}]}
            dispositifs:
              - {id: par-definition, nom: N, resume: ., conditions: [{qualification: pret}]}
              - {id: age-et-accord, nom: N, resume: .,
                 conditions: [{attribut: age, au_moins: 18}, {attribut: accord, vaut: true}]}
              - {id: protege, nom: N, resume: .,
                 exclusions: [{attribut: inscrit, vaut: false, contre_indication: true}]}
              - {id: contraire, nom: N, resume: .,
                 conditions: [{attribut: jour, hors: [lundi]}, {attribut: jour, parmi: [lundi, jeudi]}]}
              - id: au-plus-court
                nom: N
                resume: .
                profils:
                  - {libelle: long, criteres: [{attribut: inscrit, vaut: true}, {attribut: accord, vaut: true}]}
                  - {libelle: court, criteres: [{attribut: accord, vaut: true}]}
            """);

    @Test
    void a_definition_is_lifted_through_its_criteria() {
        assertThat(faudrait("{inscrit: false}", "par-definition"))
                .containsExactly(new Changement("inscrit", "Inscription", "non", "oui"));
    }

    @Test
    void of_several_ways_the_shortest() {
        assertThat(faudrait("{inscrit: false, accord: false}", "au-plus-court")).extracting(Changement::attribut)
                .containsExactly("accord");
    }

    @Test
    void nothing_is_suggested_when_it_depends_on_nobody() {
        assertThat(faudrait("{age: 12, accord: false}", "age-et-accord")).isEmpty();
        assertThat(faudrait("{age: 20, accord: false}", "age-et-accord")).hasSize(1);
    }

    @Test
    void nothing_is_suggested_to_lift_what_protects_someone() {
        assertThat(faudrait("{inscrit: false}", "protege")).isEmpty();
    }

    @Test
    void a_change_that_would_break_another_criterion_is_not_suggested() {
        assertThat(faudrait("{jour: lundi}", "contraire")).noneMatch(c -> c.vers().equals("le mardi"));
    }

    private static List<Changement> faudrait(String facts, String id) {
        return Moteurs.generique(CATALOGUE).faudrait(Ecrit.situation(CATALOGUE, facts), id);
    }
}
