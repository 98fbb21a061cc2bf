package fr.aiguillage.atelier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.appui.Ecrit;
import fr.aiguillage.catalogue.Atelier;
import fr.aiguillage.catalogue.lecture.Anomalie;
import fr.aiguillage.catalogue.lecture.Mappeur;
import fr.aiguillage.prevention.Nous;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A case whose author and whose reader do not say the same: each difference is told, unless the case tells it. */
class RepetitionTest {

    private static final String DECROCHEUR = "{age: 17, scolarite: descolarise, objet: personne}";
    private static final String VICTIME = "{age: 34, sexe: femme, victime_de: [violences_conjugales], objet: personne}";

    @Test
    void a_trap_that_is_recommended_is_told() {
        assertThat(jouer(DECROCHEUR, "pieges: [{ids: [obligation-formation-16-18], sorte: age, pourquoi: p}]", "{}"))
                .containsExactly("étape 1 : l'assistant recommande « obligation-formation-16-18 », que le cas donne pour "
                        + "un piège");
        assertThat(jouer(DECROCHEUR, "pieges: [{ids: [spip], sorte: age, pourquoi: p}]", "{}")).isEmpty();
    }

    @Test
    void what_is_expected_and_not_proposed_is_told_unless_it_is_to_be_discussed() {
        String expected = "attendus: [{ids: [spip], pourquoi: p, sources: [{document: d}]}]";
        assertThat(jouer(DECROCHEUR, "", "{" + expected + "}"))
                .containsExactly("étape 1 : l'assistant ne propose pas « spip », que le corrigé attend");
        assertThat(jouer(DECROCHEUR, "", "{" + expected + ", a_discuter: [{ids: [spip], pourquoi: p}]}")).isEmpty();
    }

    @Test
    void a_discussion_that_has_no_object_any_more_is_told() {
        assertThat(jouer(DECROCHEUR, "", "{a_discuter: [{ids: [spip], pourquoi: p}]}"))
                .containsExactly("étape 1 : sur « spip », l'assistant répond comme le corrigé");
        assertThat(jouer(DECROCHEUR, "", "{a_discuter: [{ids: [obligation-formation-16-18], pourquoi: p}]}")).isEmpty();
    }

    @Test
    void a_danger_that_is_not_said_first_and_one_that_nobody_wrote_are_told() {
        assertThat(jouer(DECROCHEUR, "", "{d_abord: [sans-abri]}"))
                .containsExactly("étape 1 : l'assistant ne dit pas d'abord « sans-abri »");
        assertThat(jouer(VICTIME, "", "{d_abord: [violences-couple-a-proteger]}")).isEmpty();
        assertThat(jouer(VICTIME.replace("}", ", danger_immediat: true}"), "", "{}")).singleElement().asString()
                .startsWith("étape 1 : l'assistant voit une urgence : ").contains("violences-couple-danger");
    }

    @Test
    void facts_that_cannot_hold_together_are_told() {
        assertThat(jouer("{age: 8, detention: en_cours}", "", "{}")).isNotEmpty().first().asString()
                .startsWith("étape 1 : ").contains("13 ans");
    }

    @Test
    void what_a_step_says_holds_until_another_subject_begins() {
        Deroule course = new Deroule(atelier(DECROCHEUR, "", "{}"), Nous.ORIENTEUR, Ecrit.JOUR);
        assertThat(course.situation(0).faits()).containsOnlyKeys("age", "scolarite", "objet");
        assertThat(course.situation(1).faits()).containsOnlyKeys("age", "scolarite", "objet", "qpv");
        assertThat(course.situation(2).faits()).containsOnlyKeys("lieu");
    }

    private static List<String> jouer(String facts, String traps, String answer) {
        return new Repetition(Nous.ORIENTEUR, Ecrit.JOUR).jouer(atelier(facts, traps, answer)).stream()
                .map(Anomalie::message).filter(message -> message.startsWith("étape 1")).toList();
    }

    private static Atelier atelier(String facts, String traps, String answer) {
        return Mappeur.JSON.treeToValue(Ecrit.arbre("""
                id: essai
                titre: Essai
                sujet: essai
                duree: 30
                difficulte: simple
                objectifs: []
                etapes:
                  - titre: un
                    recit: r
                    faits: [{dit: d, porteurs: [pjj], niveau: secret, situation: %s}]
                    consigne: c
                    %s
                    corrige: %s
                  - titre: deux
                    recit: r
                    faits: [{dit: d, porteurs: [pjj], niveau: secret, situation: {qpv: true}}]
                    consigne: c
                    corrige: {}
                  - titre: trois
                    autre_sujet: true
                    recit: r
                    faits: [{dit: d, porteurs: [pjj], niveau: public, situation: {lieu: parc}}]
                    consigne: c
                    corrige: {}
                """.formatted(facts, traps, answer)), Atelier.class);
    }
}
