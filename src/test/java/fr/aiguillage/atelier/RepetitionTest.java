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

    private static final String FRAPPE = "{age: 34, objet: personne, victime_de: [agression]}";
    private static final String TETE = "{attendus: [{ids: [obligation-formation-16-18], pourquoi: p, "
            + "sources: [{document: d}]}]}";
    private static final String SOUTIEN = "{d_abord: [violences-couple-a-proteger], attendus: [{ids: [audition-dediee, "
            + "psvss, cidff, iscg, app-elles, accueil-jour-vif], pourquoi: p, sources: [{document: d}]}]}";

    @Test
    void a_trap_that_is_recommended_is_told() {
        assertThat(jouer(DECROCHEUR, "pieges: [{ids: [mission-locale], sorte: age, pourquoi: p}]", TETE))
                .containsExactly("étape 1 : l'assistant recommande « mission-locale », que le cas donne pour un piège");
        assertThat(jouer(DECROCHEUR, "pieges: [{ids: [spip], sorte: age, pourquoi: p}]", TETE)).isEmpty();
    }

    @Test
    void a_trap_among_the_first_to_check_is_told_unless_it_is_to_be_discussed() {
        String trap = "pieges: [{ids: [cdad], sorte: public, pourquoi: p}]";
        String told = "attendus: [{ids: [association-aide-victimes], pourquoi: p, sources: [{document: d}]}], d_abord: [toute-victime]";
        assertThat(jouer(FRAPPE, trap, "{" + told + "}")).containsExactly("étape 1 : l'assistant laisse "
                + "« cdad » à vérifier, parmi les premiers, et le cas le donne pour un piège");
        assertThat(jouer(FRAPPE, trap, "{" + told + ", a_discuter: [{ids: [cdad], pourquoi: p}]}")).isEmpty();
    }

    @Test
    void what_we_put_first_and_nobody_wrote_is_told() {
        assertThat(jouer(DECROCHEUR, "", "{}")).containsExactly("étape 1 : l'assistant met en tête "
                + "« obligation-formation-16-18 », dont le corrigé ne dit rien");
        assertThat(jouer(DECROCHEUR, "", TETE)).isEmpty();
    }

    @Test
    void what_is_expected_and_not_proposed_is_told_unless_it_is_to_be_discussed() {
        String expected = "attendus: [{ids: [obligation-formation-16-18], pourquoi: p, sources: [{document: d}]}, "
                + "{ids: [spip], pourquoi: p, sources: [{document: d}]}]";
        assertThat(jouer(DECROCHEUR, "", "{" + expected + "}"))
                .containsExactly("étape 1 : l'assistant ne propose pas « spip », que le corrigé attend");
        assertThat(jouer(DECROCHEUR, "", "{" + expected + ", a_discuter: [{ids: [spip], pourquoi: p}]}")).isEmpty();
    }

    @Test
    void a_discussion_that_has_no_object_any_more_is_told() {
        assertThat(jouer(DECROCHEUR, "", TETE.replace("}]}]}", "}]}], a_discuter: [{ids: [spip], pourquoi: p}]}")))
                .containsExactly("étape 1 : sur « spip », l'assistant répond comme le corrigé");
        assertThat(jouer(DECROCHEUR, "", "{a_discuter: [{ids: [obligation-formation-16-18], pourquoi: p}]}")).isEmpty();
    }

    @Test
    void a_danger_that_is_not_said_first_and_one_that_nobody_wrote_are_told() {
        assertThat(jouer(DECROCHEUR, "", TETE.replace("{attendus", "{d_abord: [sans-abri], attendus")))
                .containsExactly("étape 1 : l'assistant ne dit pas d'abord « sans-abri »");
        assertThat(jouer(VICTIME, "", SOUTIEN)).isEmpty();
        assertThat(jouer(VICTIME, "", SOUTIEN.replace("violences-couple-a-proteger", ""))).containsExactly(
                "étape 1 : l'assistant dit d'abord « violences-couple-a-proteger », et le corrigé ne le dit pas");
        assertThat(jouer(VICTIME.replace("}", ", danger_immediat: true}"), "", SOUTIEN)).contains(
                "étape 1 : l'assistant dit d'abord « violences-couple-danger », et le corrigé ne le dit pas");
    }

    @Test
    void words_about_duty_and_secret_are_no_danger() {
        assertThat(jouer(VICTIME, "", SOUTIEN.replace("[violences-couple-a-proteger]",
                "[violences-couple-a-proteger, pas-de-mediation]"))).containsExactly(
                        "étape 1 : l'assistant ne dit pas d'abord « pas-de-mediation »");
    }

    @Test
    void a_word_that_we_do_not_hold_on_that_text_is_told_unless_it_is_to_be_discussed() {
        String word = "paroles: [{qui: pjj, a_qui: pleniere, droit: %s, quoi: q, sources: [{url: \"%s\"}]%s}]";
        String plenary = "https://nosdeputes.fr/16/intervention/497657";
        assertThat(jouer(DECROCHEUR, "", avec(word.formatted("ne-peut-pas", plenary, "")))).isEmpty();
        assertThat(jouer(DECROCHEUR, "", avec(word.formatted("ne-peut-pas", plenary, ", a_discuter: p"))))
                .containsExactly("étape 1 : sur « pjj » face à « pleniere », l'assistant répond comme le corrigé");
        for (String other : List.of(word.formatted("ne-peut-pas", "https://example.org", "%s"),
                word.formatted("peut", plenary, "%s"))) {
            assertThat(jouer(DECROCHEUR, "", avec(other.replace("%s", "")))).containsExactly(
                    "étape 1 : l'assistant ne dit rien de tel, sur ce texte, à « pjj » face à « pleniere »");
            assertThat(jouer(DECROCHEUR, "", avec(other.replace("%s", ", a_discuter: p")))).isEmpty();
        }
    }

    @Test
    void a_duty_rests_on_who_speaks() {
        String word = "paroles: [{qui: enseignant, etant: {%s}, a_qui: procureur, droit: doit, quoi: q, sources: [{url: "
                + "\"http://secretpro.fr/secret-professionnel/fiches-legislation-commentee/code-procedure-penale/article-40\"}]}]";
        assertThat(jouer(DECROCHEUR, "", avec(word.formatted("")))).hasSize(1);
        assertThat(jouer(DECROCHEUR, "", avec(word.formatted("statut_demandeur: agent_public, cadre_demandeur: autre"))))
                .isEmpty();
    }

    private static String avec(String words) {
        return TETE.replace("{attendus", "{" + words + ", attendus");
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
