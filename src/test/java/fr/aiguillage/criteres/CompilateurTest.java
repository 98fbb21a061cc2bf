package fr.aiguillage.criteres;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.appui.Ecrit;
import fr.aiguillage.appui.FaitsConnus;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Clause;
import fr.aiguillage.catalogue.lecture.Mappeur;
import fr.aiguillage.logique.Verite;
import fr.aiguillage.moteur.faits.Dossier;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every way to write a criterion, from the words of a file to a verdict. */
class CompilateurTest {

    private static final Catalogue CATALOGUE = Ecrit.catalogue("""
            attributs:
              - {id: age, libelle: Âge, question: "?", type: nombre}
              - {id: parts, libelle: Parts, question: "?", type: nombre}
              - {id: oui, libelle: Oui, question: "?", type: booleen}
              - {id: jour, libelle: Jour, question: "?", type: date}
              - {id: mot, libelle: Mot, question: "?", type: choix, valeurs: {a: {libelle: A}, b: {libelle: B}}}
              - {id: mots, libelle: Mots, question: "?", type: choix, liste: ouverte,
                 valeurs: {a: {libelle: A}, b: {libelle: B}, c: {libelle: C}}}
              - {id: ages, libelle: Âges, question: "?", type: nombre, liste: fermee}
            """);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{attribut: oui, vaut: false}               | {oui: false}               | VRAI",
        "{attribut: mot, parmi: [a, b]}             | {mot: b}                   | VRAI",
        "{attribut: mot, hors: [a]}                 | {mot: a}                   | FAUX",
        "{attribut: mot, hors: [a]}                 | {mot: null}                | VRAI",
        "{attribut: mot, aucun: true}               | {mot: null}                | VRAI",
        "{attribut: mot, aucun: true}               | {}                         | INCONNU",
        "{attribut: mots, aucun: true}              | {mots: aucun}              | VRAI",
        "{attribut: mots, vaut: a}                  | {mots: ['!a']}             | FAUX",
        "{attribut: mots, hors: [a, b]}             | {mots: [c]}                | INCONNU",
        "{attribut: mots, vide: true}               | {mots: []}                 | VRAI",
        "{attribut: mots, vide: false}              | {mots: ['!a', '!b', '!c']} | FAUX",
        "{attribut: mots, vide: false}              | {mots: ['!a', '!b']}       | INCONNU",
        "{attribut: age, au_moins: 16, moins_de: 18} | {age: 18}                 | FAUX",
        "{attribut: age, plus_de: 16, au_plus: 18}  | {age: 18}                  | VRAI",
        "{attribut: age, vaut: 17}                  | {age: {min: 16, max: 17}}  | INCONNU",
        "{attribut: ages, compte: {max: 17, au_moins: 2}} | {ages: [3, 5, 20]}   | VRAI",
        "{attribut: ages, compte: {min: 18, plus_de: 1}}  | {ages: [3, 5, 20]}   | FAUX",
        "{attribut: age, quotient: {par: parts, parts: 2, au_plus: 5}} | {age: 20, parts: 2} | VRAI",
        "{attribut: age, quotient: {par: parts, defaut: 4, moins_de: 5}} | {age: 20, parts: 0} | FAUX"})
    void a_criterion_means_what_it_says(String clause, String situation, Verite expected) {
        assertThat(juger(clause, situation)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{attribut: jour, vaut: '2020'}        | 2020-05-05 | VRAI",
        "{attribut: jour, vaut: '2020-05-05'}  | 2020       | INCONNU",
        "{attribut: jour, au_moins: '2020'}    | 2020-01-01 | VRAI",
        "{attribut: jour, au_plus: '2020'}     | 2020-12-31 | VRAI",
        "{attribut: jour, au_plus: '2020'}     | 2021-01-01 | FAUX",
        "{attribut: jour, plus_de: '2020-02'}  | 2020-02-29 | FAUX",
        "{attribut: jour, plus_de: '2020-02'}  | 2020-03-01 | VRAI",
        "{attribut: jour, moins_de: '2020-02'} | 2020-01-31 | VRAI",
        "{attribut: jour, moins_de: '2020-02'} | 2020-02-01 | FAUX",
        "{attribut: jour, au_plus: '2020-06-01'} | 2020     | INCONNU"})
    void a_year_or_a_month_is_a_bound_from_its_first_to_its_last_day(String clause, String day, Verite expected) {
        assertThat(juger(clause, "{jour: \"" + day + "\"}")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"VRAI,true,VRAI", "VRAI,false,FAUX", "INCONNU,false,INCONNU"})
    void a_qualification_is_expected_or_not(Verite notion, boolean expected, Verite verdict) {
        Clause clause = clause("{qualification: q, vaut: " + expected + "}");
        assertThat(new Compilateur(CATALOGUE).critere(clause)
                .juger(new FaitsConnus(Map.of(), Map.of("q", notion)))).isEqualTo(verdict);
    }

    private static Verite juger(String clause, String situation) {
        return new Compilateur(CATALOGUE).critere(clause(clause))
                .juger(new Dossier(Ecrit.situation(CATALOGUE, situation), Map.of()));
    }

    private static Clause clause(String yaml) {
        return Mappeur.JSON.treeToValue(Ecrit.arbre(yaml), Clause.class);
    }
}
