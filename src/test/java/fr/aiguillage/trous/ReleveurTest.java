package fr.aiguillage.trous;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.appui.Ecrit;
import fr.aiguillage.appui.Moteurs;
import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.logique.Verite;
import fr.aiguillage.trous.Croisement.Reponse;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A need is answered for a public by what could be proposed to it, and by nothing else. */
class ReleveurTest {

    private static final Releveur RELEVEUR = new Releveur(Moteurs.generique(Ecrit.catalogue("""
            attributs:
              - {id: age, libelle: Âge, question: "?", type: nombre}
              - {id: vol, libelle: Vol, question: "?", type: booleen}
            qualifications:
              - {id: adulte, libelle: adulte, conditions: [{attribut: age, au_moins: 18}]}
            besoins:
              - {id: reparer, libelle: réparer, famille: atelier}
              - {id: apprendre, libelle: apprendre, famille: route}
              - {id: rouler, libelle: rouler, famille: route}
              - {id: vendre, libelle: vendre, famille: commerce}
            publics:
              - {id: petits, libelle: Petits, ordre: 2, situation: {age: {min: 0, max: 17}}, familles: [route, atelier],
                 sauf: [reparer]}
              - {id: grands, libelle: Grands, ordre: 1, situation: {age: {min: 18, max: 99}}, familles: [route, atelier]}
            territoires:
              - {id: bourg/a, nom: A}
              - {id: bourg/b, nom: B}
            documents:
              - {id: plan, titre: Plan, abrege: Plan, fait_foi: true}
            mesures:
              - id: plan/1
                axe: "1"
                titre: Rouler
                actions:
                  - {numero: "1.1", libelle: Rouler, besoins: [rouler], conditions: [{attribut: age, au_plus: 9}]}
            dispositifs:
              - {id: ecole, nom: École, resume: R., besoins: [apprendre], conditions: [{attribut: age, au_plus: 12}]}
              - {id: stage, nom: Stage, resume: R., besoins: [apprendre], conditions: [{qualification: adulte}],
                 partout: true}
              - {id: ancien, nom: Ancien, resume: R., besoins: [rouler], existence: {au: "2020-12-31"}}
              - {id: savoir, nom: Savoir, resume: R., besoins: [rouler], orientable: false}
              - {id: atelier, nom: Atelier, resume: R., besoins: [reparer], implantation: [bourg/a]}
              - {id: garage, nom: Garage, resume: R., besoins: [reparer], conditions: [{attribut: age, au_plus: 5}]}
            """)).moteur());

    @Test
    void an_answer_holds_for_all_of_a_public_or_under_other_criteria() {
        assertThat(un("apprendre", "grands", null).reponses())
                .containsExactly(new Reponse(fiche("apprendre", "grands"), Verite.VRAI, Verite.VRAI, Etat.ASSURE));
        Croisement small = un("apprendre", "petits", null);
        assertThat(small.etat()).isEqualTo(Etat.A_VERIFIER);
        assertThat(small.reponses()).singleElement().extracting(Reponse::convient).isEqualTo(Verite.INCONNU);
    }

    @Test
    void what_has_ended_or_cannot_be_proposed_answers_nothing() {
        assertThat(un("rouler", "grands", null).etat()).isEqualTo(Etat.TROU);
        assertThat(RELEVEUR.relever(null, LocalDate.of(2020, 6, 1)).etat(Etat.TROU)).noneMatch(
                one -> one.besoin().id().equals("rouler"));
    }

    @Test
    void an_action_that_foresees_it_is_told_and_answers_nothing() {
        assertThat(un("rouler", "petits", null).actions()).containsExactly("plan/1.1");
        assertThat(un("rouler", "petits", null).etat()).isEqualTo(Etat.TROU);
        assertThat(un("rouler", "grands", null).actions()).isEmpty();
    }

    @Test
    void a_place_decides() {
        assertThat(un("reparer", "grands", null).etat()).isEqualTo(Etat.PAR_ENDROITS);
        assertThat(un("reparer", "grands", "bourg/a").etat()).isEqualTo(Etat.ASSURE);
        Croisement elsewhere = un("reparer", "grands", "bourg/b");
        assertThat(elsewhere.etat()).isEqualTo(Etat.TROU);
        assertThat(elsewhere.ailleurs()).extracting(Fiche::id).containsExactly("atelier");
    }

    @Test
    void a_need_that_means_nothing_for_a_public_is_no_hole() {
        assertThat(un("reparer", "petits", null).etat()).isEqualTo(Etat.SANS_OBJET);
        assertThat(RELEVEUR.relever(null, Ecrit.JOUR).rangees()).extracting(row -> row.besoin().id())
                .containsExactly("apprendre", "rouler", "reparer");
    }

    @Test
    void publics_stand_in_their_order() {
        assertThat(RELEVEUR.relever(null, Ecrit.JOUR).publics()).extracting("id").containsExactly("grands", "petits");
    }

    private static Croisement un(String need, String whom, @Nullable String place) {
        return RELEVEUR.relever(place, Ecrit.JOUR).rangees().stream().flatMap(row -> row.croisements().stream())
                .filter(one -> one.besoin().id().equals(need) && one.vise().id().equals(whom)).findFirst().orElseThrow();
    }

    private static Fiche fiche(String need, String whom) {
        return un(need, whom, null).reponses().get(0).fiche();
    }
}
