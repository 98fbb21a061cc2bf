package fr.aiguillage.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.appui.Ecrit;
import fr.aiguillage.appui.Moteurs;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.orientation.Echeances.Cause;
import fr.aiguillage.orientation.Echeances.Echeance;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What time alone changes, in the words of any catalogue. */
class AvenirTest {

    private static final Catalogue CATALOGUE = Ecrit.catalogue("""
            attributs:
              - {id: annees, libelle: Années, question: "Combien ?", type: nombre, entier: true, unite: ans,
                 vieillit: true}
              - {id: usure, libelle: Usure, question: "Combien ?", type: nombre, entier: true}
              - {id: pret, libelle: Prêt, question: "Où en est-il ?", type: choix, valeurs: {
                 en_cours: {libelle: prêt en cours, apres: rendu}, rendu: {libelle: rendu}}}
              - {id: clubs, libelle: Clubs, question: "Lesquels ?", type: choix, liste: ouverte, valeurs: {
                 nord: {libelle: Nord, apres: aucun}, sud: {libelle: Sud}}}
              - {id: neuf, libelle: Neuf, question: "Neuf ?", type: booleen}
            incoherences:
              - {id: vieux-neuf, message: "Trop vieux pour être neuf.",
                 conditions: [{attribut: annees, au_moins: 5}, {attribut: neuf, vaut: true}]}
            dispositifs:
              - {id: jeune, nom: Jeune, resume: ., conditions: [{attribut: annees, au_plus: 4}]}
              - {id: ancien, nom: Ancien, resume: ., conditions: [{attribut: annees, plus_de: 8}]}
              - {id: lointain, nom: Lointain, resume: ., conditions: [{attribut: annees, au_moins: 14}]}
              - {id: use, nom: Usé, resume: ., conditions: [{attribut: usure, au_moins: 3}]}
              - {id: suivant, nom: Suivant, resume: ., conditions: [{attribut: pret, vaut: rendu}]}
              - {id: au-nord, nom: Au nord, resume: ., conditions: [{attribut: clubs, vaut: nord}]}
              - {id: finissant, nom: Finissant, resume: ., existence: {au: "2027-06", remplace_par: relais}}
              - {id: relais, nom: Relais, resume: ., existence: {du: "2027-07-01"}}
              - {id: loin, nom: Loin, resume: ., existence: {au: "2040"}}
            """);

    @Test
    void a_bound_that_is_reached_opens_and_one_that_is_passed_closes() {
        List<Echeance> all = de("{annees: 3, neuf: false}", Cause.SEUIL);
        assertThat(all).extracting(Echeance::valeur).containsExactly("5 ans", "9 ans");
        assertThat(ids(all.get(0).ferme())).containsExactly("jeune");
        assertThat(ids(all.get(1).ouvre())).containsExactly("ancien");
    }

    @Test
    void nobody_looks_further_than_ten_years_nor_at_what_does_not_grow() {
        assertThat(de("{annees: 3, usure: 1}", Cause.SEUIL)).flatExtracting(Echeance::ouvre).extracting("id")
                .doesNotContain("lointain", "use");
        assertThat(de("{annees: 4}", Cause.SEUIL)).flatExtracting(Echeance::ouvre).extracting("id").contains("lointain");
    }

    @Test
    void what_cannot_hold_any_longer_is_forgotten_and_said() {
        assertThat(de("{annees: 3, neuf: true}", Cause.SEUIL)).first().extracting(Echeance::caducs)
                .isEqualTo(List.of("Neuf"));
    }

    @Test
    void a_value_gives_way_to_the_one_that_follows() {
        List<Echeance> all = de("{pret: en_cours}", Cause.SUITE);
        assertThat(all).hasSize(1);
        assertThat(all.get(0).valeur()).isEqualTo("prêt en cours");
        assertThat(ids(all.get(0).ouvre())).containsExactly("suivant");
        assertThat(de("{pret: rendu}", Cause.SUITE)).isEmpty();
    }

    @Test
    void in_a_list_it_gives_way_to_nothing_and_the_others_stay() {
        List<Echeance> all = de("{clubs: [nord, sud]}", Cause.SUITE);
        assertThat(all).hasSize(1);
        assertThat(ids(all.get(0).ferme())).containsExactly("au-nord");
    }

    @Test
    void a_known_end_closes_on_the_day_after() {
        List<Echeance> all = de("{}", Cause.FIN);
        assertThat(all).extracting(Echeance::attribut).containsExactly("finissant");
        assertThat(ids(all.get(0).ferme())).containsExactly("finissant");
        assertThat(ids(all.get(0).ouvre())).containsExactly("relais");
    }

    @Test
    void what_grows_and_is_not_known_is_asked_for() {
        assertThat(pour("{}").manque()).containsExactly("annees");
        assertThat(pour("{annees: 3}").manque()).isEmpty();
    }

    private static List<String> ids(List<Mouvements.Mouvement> moves) {
        return moves.stream().map(Mouvements.Mouvement::id).toList();
    }

    private static List<Echeance> de(String facts, Cause cause) {
        return pour(facts).echeances().stream().filter(e -> e.cause() == cause).toList();
    }

    private static Echeances pour(String facts) {
        return new Avenir(Moteurs.generique(CATALOGUE)).pour(Ecrit.situation(CATALOGUE, facts));
    }
}
