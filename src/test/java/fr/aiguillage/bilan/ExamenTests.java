package fr.aiguillage.bilan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.appui.Ecrit;
import fr.aiguillage.bilan.Couverture.Statut;
import fr.aiguillage.catalogue.Avancement;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.catalogue.Periode;
import fr.aiguillage.plan.ActionDuPlan;
import fr.aiguillage.plan.Passage;
import fr.aiguillage.plan.Place;
import fr.aiguillage.plan.Plan;
import fr.aiguillage.plan.PlanLu;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How a plan stands, in another catalogue than ours: how to keep bicycles rolling. */
class ExamenTests {

    private static final Catalogue CATALOGUE = Ecrit.catalogue("""
            documents:
              - {id: ref, titre: Charte du vélo, abrege: la charte, periode: {du: "2020", au: "2024"}, fait_foi: true}
              - {id: methode, titre: Méthode, abrege: méthode}
            listes:
              - id: echelle
                libelle: Échelle
                valeurs: {rue: {libelle: rue}, ville: {libelle: ville}, pays: {libelle: pays}}
            rubriques:
              - {id: plan-de-ville, sens: document, noms: [plan de ville], echelon: ville}
            mesures:
              - {id: ref/1, axe: A, titre: Réparer, actions: [{numero: "1.1", libelle: Réparer, echelon: rue}]}
              - {id: ref/2, axe: A, titre: Tracer, actions: [{numero: "2.1", libelle: Tracer, echelon: ville}]}
              - {id: ref/3, axe: A, titre: Légiférer, actions: [{numero: "3.1", libelle: Légiférer, echelon: pays}]}
              - id: methode/1
                axe: M
                titre: Méthode
                actions:
                  - {numero: "1.1", libelle: Chaque action a un pilote}
                  - {numero: "1.2", libelle: Un bilan est prévu}
                  - {numero: "1.3", libelle: Le vote a eu lieu}
            controles:
              - {id: methode/1.1, champ: pilote}
              - {id: methode/1.2, mots: [[bilan annuel]]}
              - {id: methode/1.3, mots: [["voté*"]], acte: true, question: A-t-on voté ?}
            formulations:
              - {id: ref/1.1, mots: [["répar*", freins]]}
              - {id: ref/2.1, mots: [[piste cyclable]]}
              - {id: ref/3.1, mots: [[loi]]}
            dispositifs:
              - {id: atelier, nom: Atelier, resume: a., mesures: [ref/1], sources: []}
              - {id: ici, nom: Atelier du bas, resume: a., mesures: [ref/1], implantation: [rue/1], specialise: atelier, sources: []}
              - {id: vieux, nom: Pompe publique, resume: a., mesures: [ref/1], existence: {au: "2022-12-31", remplace_par: atelier}, sources: []}
            evolutions:
              - {id: roues, dit: [[deux roues]], sauf: [[trois roues]], message: on parle aussi de trois roues, sources: []}
            """);
    private static final Examen EXAMEN = new Examen(CATALOGUE, Ecrit.JOUR);

    @Test
    void whatOthersCarryIsApartWhateverThePlanDoes() {
        assertThat(statuts(plan("Plan de ville", action("Voter une loi", null)), null))
                .containsExactly("1 SANS_ACTION", "2 SANS_ACTION", "3 HORS_ECHELON");
        assertThat(statuts(plan("Plan", action("Tracer une piste cyclable", null)), "rue/1"))
                .containsExactly("1 SANS_ACTION", "2 HORS_ECHELON", "3 HORS_ECHELON");
    }

    @Test
    void theSmallestLevelIsSupposedAndSaid() {
        assertThat(types(plan("Plan", action("Y penser", null)))).contains(Alerte.Type.ECHELON_SUPPOSE);
        assertThat(types(plan("Plan de ville", action("Y penser", null))))
                .doesNotContain(Alerte.Type.ECHELON_SUPPOSE);
    }

    @Test
    void whatWasDoneBeforeThePlanCommitsToNothing() {
        assertThat(statuts(plan("Plan de ville", action("Réparer les freins", "2015-2018")), null))
                .contains("1 PARTIELLE");
        assertThat(statuts(plan("Plan de ville", action("Réparer les freins", "2018-2026")), null))
                .contains("1 COUVERTE");
    }

    @Test
    void whatIsGivenUpCoversNothingAndWhatIsDoneDoes() {
        assertThat(statuts(plan("Plan de ville", avance(Avancement.ABANDONNE)), null)).contains("1 SANS_ACTION");
        assertThat(statuts(plan("Plan de ville", avance(Avancement.REALISE)), null)).contains("1 COUVERTE");
        assertThat(EXAMEN.de(plan("Plan de ville", avance(Avancement.REALISE)), null, false).avancement())
                .containsOnlyKeys(Avancement.REALISE);
    }

    @Test
    void theToolboxOffersWhatExistsThereOnThatDay() {
        assertThat(outils("rue/1", Ecrit.JOUR)).containsExactly("ici");
        assertThat(outils("rue/2", Ecrit.JOUR)).containsExactly("atelier");
        assertThat(outils("rue/2", LocalDate.of(2022, 1, 1))).containsExactly("atelier", "vieux");
    }

    @Test
    void aDocumentShowsItsMethodOrIsAskedAboutIt() {
        PlanLu read = plan("Plan de ville", action("Réparer les freins", null));
        assertThat(methode(read)).containsExactly("1.1 ABSENT null", "1.2 A_VERIFIER null",
                "1.3 A_VERIFIER A-t-on voté ?");
        assertThat(methode(dit(read, "Un bilan annuel, voté par tous"))).containsExactly("1.1 ABSENT null",
                "1.2 PRESENT null", "1.3 PRESENT null");
        assertThat(methode(dit(read, "Autre chose"))).as("all of it was read").contains("1.2 ABSENT null");
        assertThat(EXAMEN.de(dit(read, "Un bilan annuel"), null, false).methode().get(1).preuves())
                .containsExactly(new Jugement.Preuve(Place.page(3), "Un bilan annuel"));
    }

    @Test
    void whatHasEndedAndWhatHasMovedIsTold() {
        PlanLu read = dit(plan("Plan de ville", action("Poser une pompe publique", null)), "Pour les deux roues");
        assertThat(EXAMEN.de(read, null, false).alertes()).extracting(Alerte::message)
                .anySatisfy(told -> assertThat(told).contains("Pompe publique : remplacé par Atelier"))
                .contains("on parle aussi de trois roues")
                .anySatisfy(told -> assertThat(told).contains("à mettre en phase par avenant"));
        assertThat(types(dit(read, "Pour les deux roues, et les trois roues"))).doesNotContain(Alerte.Type.PUBLIC);
    }

    private static List<String> statuts(PlanLu read, @Nullable String place) {
        return EXAMEN.de(read, place, false).couverture().stream()
                .map(one -> one.mesure().id().substring(4) + " " + one.statut()).toList();
    }

    @Test
    void pagesThatCouldNotBeReadAreToldWithTheirPlaces() {
        PlanLu read = new PlanLu(plan("Plan", action("Y penser", null)).plan(), List.of(), List.of(Place.page(7)));
        assertThat(EXAMEN.de(read, null, false).alertes())
                .filteredOn(alert -> alert.type() == Alerte.Type.PAGE_SANS_TEXTE).singleElement()
                .extracting(Alerte::places).isEqualTo(List.of(Place.page(7)));
    }

    private static List<Alerte.Type> types(PlanLu read) {
        return EXAMEN.de(read, null, false).alertes().stream().map(Alerte::type).toList();
    }

    private static List<String> outils(String place, LocalDate day) {
        return new Examen(CATALOGUE, day).de(plan("Plan", action("Y penser", null)), place, false)
                .couverture(Statut.SANS_ACTION).get(0).outils().stream().map(Fiche::id).toList();
    }

    private static List<String> methode(PlanLu read) {
        return EXAMEN.de(read, null, false).methode().stream()
                .map(one -> one.critere().substring(8) + " " + one.statut() + " " + one.question()).toList();
    }

    private static PlanLu plan(String title, ActionDuPlan action) {
        return new PlanLu(new Plan("p", title, new Periode("2019", "2026"), null, List.of(), List.of(action),
                List.of()), List.of());
    }

    private static PlanLu dit(PlanLu read, String text) {
        return new PlanLu(read.plan().avec(List.of(new Passage(null, 3, text))), List.of());
    }

    private static ActionDuPlan action(String text, @Nullable String calendar) {
        return new ActionDuPlan(null, 1, null, List.of(), null, text, null, List.of(), List.of(), List.of(), calendar,
                null, null, null);
    }

    private static ActionDuPlan avance(Avancement progress) {
        return new ActionDuPlan(null, 1, null, List.of(), null, "Réparer les freins", null, List.of(), List.of(),
                List.of(), null, null, progress, null);
    }
}
