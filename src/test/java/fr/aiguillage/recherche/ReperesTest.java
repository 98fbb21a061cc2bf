package fr.aiguillage.recherche;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.appui.Ecrit;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.catalogue.Mesure;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of measures and actions, and what they lead to. */
class ReperesTest {

    private static final Catalogue CATALOGUE = Ecrit.catalogue("""
            documents:
              - {id: national, titre: Stratégie, abrege: SN 2020, fait_foi: true}
              - {id: plan-62, titre: Plan, abrege: Plan du 62}
              - {id: vide, titre: Autre, abrege: Autre}
            mesures:
              - id: national/4
                axe: "1. Un"
                titre: Quatre
                actions: [{numero: "4.1", libelle: a}, {numero: "4.2", libelle: b}, {numero: "4.10", libelle: c}]
                pilotages:
                  - {actions: ["4.1"], role: pilote, acteurs: [préfets, Vieux service]}
                  - {actions: ["4.2", "4.10"], role: partenaire, acteurs: [maires, conseil / bureau, neuf services]}
              - {id: national/11, axe: "1. Un", titre: Onze, actions: [{numero: "11.1", libelle: f}]}
              - {id: national/5, axe: "1. Un", titre: Cinq, actions: [{numero: "5.1", libelle: d}]}
              - {id: plan-62/4, axe: "1. Un", titre: Quatre du plan, actions: [{numero: "4-1", libelle: e}]}
            dispositifs:
              - {id: outil, nom: Outil, resume: r, actions: [national/4.2]}
              - {id: cadre, nom: Cadre, resume: r, mesures: [national/4, plan-62/4]}
            instances:
              - {id: conseil, nom: Conseil, resume: r}
            acteurs:
              - {id: prefet, nom: Préfet, resume: r, mesures: [national/5]}
              - {id: vieux, nom: Vieux service, resume: r, existence: {remplace_par: neuf}}
              - {id: neuf, nom: Neuf service, resume: r}
            """);
    private static final Reperes REPERES = new Reperes(CATALOGUE);
    private static final Liens LIENS = new Liens(CATALOGUE);

    @ParameterizedTest
    @ValueSource(strings = {"4.10", "4,10", "4-10", "national/4.10", "sn 2020/4.10"})
    void anActionOfTheReferenceIsFoundByItsNumber(String words) {
        assertThat(REPERES.actions(words)).extracting(ActionSituee::id).containsExactly("national/4.10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan-62/4-1", "PLAN-62/4.1", "Plan du 62/4-1"})
    void anotherTextIsNamedBeforeTheNumber(String words) {
        assertThat(REPERES.actions(words)).extracting(ActionSituee::id).containsExactly("plan-62/4-1");
    }

    @Test
    void aNumberAloneIsThatOfTheReference() {
        assertThat(REPERES.mesures("4")).extracting(Mesure::id).containsExactly("national/4");
        assertThat(REPERES.mesures("plan-62/4")).extracting(Mesure::id).containsExactly("plan-62/4");
        assertThat(REPERES.mesures("plan-62/5")).isEmpty();
        assertThat(REPERES.mesures("4.1")).isEmpty();
    }

    @Test
    void theReferenceComesFirst() {
        assertThat(REPERES.enOrdre()).extracting(Mesure::id).containsExactly("national/4", "national/5", "national/11",
                "plan-62/4");
    }

    @Test
    void theNearestNumbersAreThoseThatOneCanType() {
        assertThat(REPERES.mesuresProches("7")).containsExactly("5", "4", "11");
        assertThat(REPERES.actionsProches("4.9")).containsExactly("4.10", "4.2", "4.1");
        assertThat(REPERES.actionsProches("plan-62/4-2")).containsExactly("plan-62/4-1");
        assertThat(REPERES.mesuresProches("vide/1")).isEmpty();
    }

    @Test
    void entriesServeAMeasureOrOneOfItsActions() {
        assertThat(LIENS.servant(mesure("national/4"))).extracting(Fiche::id).containsExactly("outil", "cadre");
        assertThat(LIENS.servant(mesure("national/5"))).extracting(Fiche::id).containsExactly("prefet");
        assertThat(LIENS.servant(REPERES.actions("4.2").get(0))).extracting(Fiche::id).containsExactly("outil");
        assertThat(LIENS.servant(REPERES.actions("4.1").get(0))).isEmpty();
    }

    @Test
    void aPrintedNameLeadsToItsFicheInThePluralToo() {
        assertThat(LIENS.nomme("préfets")).isEqualTo(CATALOGUE.fiche("prefet"));
        assertThat(LIENS.nomme("conseil / bureau")).isEqualTo(CATALOGUE.fiche("conseil"));
        assertThat(LIENS.nomme("maires")).isNull();
    }

    @Test
    void anActorStandsWhereItOrWhatItReplacedIsNamed() {
        assertThat(places("prefet")).containsExactly("national/4 PILOTE [4.1] null", "national/5 null [] null");
        assertThat(places("neuf")).containsExactly("national/4 PILOTE [4.1] Vieux service",
                "national/4 PARTENAIRE [4.2, 4.10] null");
        assertThat(places("outil")).containsExactly("national/4 null [4.2] null");
    }

    private static List<String> places(String id) {
        return LIENS.places(CATALOGUE.fiche(id)).stream()
                .map(p -> p.mesure().id() + " " + p.role() + " " + p.actions() + " " + p.sous()).toList();
    }

    private static Mesure mesure(String id) {
        return CATALOGUE.mesure(id);
    }
}
