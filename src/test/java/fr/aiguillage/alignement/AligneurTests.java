package fr.aiguillage.alignement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.appui.Ecrit;
import fr.aiguillage.moteur.faits.Correspondance.Force;
import fr.aiguillage.plan.ActionDuPlan;
import fr.aiguillage.catalogue.Validation;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What an action answers to, in another catalogue than ours: how to keep bicycles rolling. */
class AligneurTests {

    private static final Aligneur ALIGNEUR = new Aligneur(Ecrit.catalogue("""
            documents:
              - {id: ref, titre: Charte du vélo, abrege: charte, fait_foi: true}
              - {id: vieux, titre: Ancienne charte, abrege: ancienne}
            formulations:
              - {id: ref/1.1, mots: [[atelier, réparation], ["répar*", freins]]}
              - {id: ref/2.1, mots: [[piste cyclable]]}
              - {id: vieux/9.1, mots: [[piste cyclable]]}
              - {id: ref/5.1, mots: [["@cyclistes", "cours | leçon*"]], sauf: [natation]}
              - {id: ref/6.1, mots: [["en selle", "@cyclistes"]]}
              - {id: ref/7.1, mots: [[cadenas, gravage, marquage, immatriculation]]}
            notions:
              - {id: cyclistes, mots: [cycliste, "@apprenantes"]}
              - {id: apprenantes, mots: [apprenante, "@cyclistes"]}
              - {id: autre, etrangere: true, mots: [cadenas, casier, consigne, bagages]}
            dispositifs:
              - {id: arceaux, nom: Arceaux de stationnement, sigle: ADS, resume: Un arceau., mesures: [ref/3], sources: []}
              - {id: coup, nom: Coup, sigle: ZZ, resume: Rien., mesures: [ref/4], sources: []}
            """), List.of("ref"));

    @Test
    void wordsThatStandTogetherDesignateAnActionWhateverTheirOrderAndPlural() {
        assertThat(trouves("Ouvrir deux ateliers, pour la réparation des vélos")).containsExactly("ref/1 1.1 PRINCIPAL");
        assertThat(trouves("Apprendre à réparer ses freins")).containsExactly("ref/1 1.1 PRINCIPAL");
        assertThat(trouves("Ouvrir un atelier de couture")).as("one of two words is no evidence").isEmpty();
    }

    @Test
    void aNotionStandsForAllTheWaysToNameItEvenWhenItLeadsBackToItself() {
        assertThat(trouves("Des leçons pour les apprenantes")).containsExactly("ref/5 5.1 PRINCIPAL");
        assertThat(trouves("Un cours pour cyclistes")).containsExactly("ref/5 5.1 PRINCIPAL");
        assertThat(trouves("Un cours de natation pour cyclistes")).as("said of something else").isEmpty();
    }

    @Test
    void theLinkThatAnExpressionBeginsWithIsPartOfIt() {
        assertThat(trouves("Mettre les cyclistes en selle")).containsExactly("ref/6 6.1 PRINCIPAL");
        assertThat(trouves("Changer la selle des cyclistes")).isEmpty();
    }

    @Test
    void whatSurroundsAnActionCompletesItsWordsAndNeverStandsForThem() {
        assertThat(ALIGNEUR.aligner(pour("Ouvrir un cours", "apprenantes"), true).retenus())
                .extracting(Alignement::mesure).containsExactly("ref/5");
        assertThat(ALIGNEUR.aligner(pour("Y penser", "cours pour apprenantes"), true).retenus()).isEmpty();
    }

    @Test
    void wordsThatStandFarApartAreNotEnough() {
        assertThat(trouves("Un cours. " + "Puis autre chose encore. ".repeat(20) + "Cyclistes.")).isEmpty();
    }

    @Test
    void severalTellingWordsDesignateAMeasureUnlessTheyAreThoseOfAnotherPolicy() {
        assertThat(trouves("Gravage, marquage et immatriculation")).containsExactly("ref/7 null PRINCIPAL");
        assertThat(trouves("Gravage seul")).as("one word").isEmpty();
        assertThat(trouves("Consigne à bagages, casier et cadenas")).isEmpty();
    }

    @Test
    void theNameOfWhatServesAMeasureDesignatesIt() {
        assertThat(trouves("Poser des arceaux de stationnement")).containsExactly("ref/3 null PRINCIPAL");
        assertThat(trouves("Financer les ADS")).containsExactly("ref/3 null PRINCIPAL");
        assertThat(trouves("Offrir le ZZ")).as("two letters say nothing").isEmpty();
    }

    @Test
    void onlyTheTextsThatAreAskedForAreAnsweredTo() {
        assertThat(trouves("Tracer des pistes cyclables")).containsExactly("ref/2 2.1 PRINCIPAL");
    }

    @Test
    void aNarrowPartSpeaksForAnActionThatSaysNothing() {
        assertThat(ALIGNEUR.aligner(action("Y penser", List.of("Axe 1", "Mesure 2 : pistes cyclables"), null), false)
                .retenus()).extracting(Alignement::mesure).containsExactly("ref/2");
        assertThat(ALIGNEUR.aligner(action("Y penser", List.of("Axe 2 : pistes cyclables"), null), false).retenus())
                .as("a part that is in no other one is too broad").isEmpty();
    }

    @Test
    void whatSomeoneDecidedWinsAndTheDisagreementShows() {
        Validation decided = new Validation("coordination", LocalDate.of(2026, 11, 22),
                List.of(new Validation.Alignement("ref/1", null, Validation.Force.SECONDAIRE)));
        Alignee aligned = ALIGNEUR.aligner(action("Tracer une piste cyclable", List.of(), decided), false);
        assertThat(aligned.retenus()).singleElement().satisfies(one -> {
            assertThat(one.mesure()).isEqualTo("ref/1");
            assertThat(one.force()).isEqualTo(Force.SECONDAIRE);
            assertThat(one.points()).isNull();
        });
        assertThat(aligned.desaccord()).isTrue();
        assertThat(ALIGNEUR.aligner(aligned.action(), true).retenus()).extracting(Alignement::mesure)
                .containsExactly("ref/2");
    }

    @Test
    void oneMayDecideThatNothingFits() {
        Validation nothing = new Validation("coordination", LocalDate.of(2026, 11, 22), List.of());
        Alignee aligned = ALIGNEUR.aligner(action("Tracer une piste cyclable", List.of(), nothing), false);
        assertThat(aligned.retenus()).isEmpty();
        assertThat(aligned.trouves()).isNotEmpty();
    }

    private static List<String> trouves(String text) {
        return ALIGNEUR.aligner(action(text, List.of(), null), true).retenus().stream()
                .map(one -> one.mesure() + " " + one.action() + " " + one.force()).toList();
    }

    private static ActionDuPlan pour(String text, String whom) {
        return new ActionDuPlan(null, 1, null, List.of(), null, text, null, List.of(), List.of(), List.of(), null, whom,
                null, null);
    }

    private static ActionDuPlan action(String text, List<String> parts, @Nullable Validation decided) {
        return new ActionDuPlan(null, 1, null, parts, null, text, null, List.of(), List.of(), List.of(), null, null,
                null, decided);
    }
}
