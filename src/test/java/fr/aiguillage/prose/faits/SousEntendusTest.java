package fr.aiguillage.prose.faits;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.appui.Ecrit;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.prose.Lecteur;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a text is about goes without saying, unless what it tells pulls two ways. */
class SousEntendusTest {

    private static final Catalogue CATALOGUE = Ecrit.catalogue("""
            attributs:
              - {id: annees, libelle: Années, question: "Combien ?", type: nombre, entier: true, min: 0, max: 120,
                 unite: ans, personne: personne}
              - {id: pannes, libelle: Pannes, question: "Lesquelles ?", type: choix, liste: ouverte, personne: velo,
                 valeurs: {chaine: {libelle: chaîne}, pneu: {libelle: pneu}}}
              - {id: sujet, libelle: Sujet, question: "De qui ?", type: choix, personne: demandeur,
                 valeurs: {cycliste: {libelle: cycliste, dit_par: {annees: []}},
                           velo: {libelle: vélo, dit_par: {pannes: [pneu]}}, club: {libelle: club}}}
            lexique:
              - id: grammaire
                libelle: Grammaire
                expressions:
                  - {marque: leger, dire: [le, un]}
                  - {marque: negation, dire: [pas de]}
              - id: mots
                libelle: Mots
                expressions:
                  - {dire: ["<n> ans"], faits: {annees: "<n>"}}
                  - {dire: [crevaison], faits: {pannes: [pneu]}}
                  - {dire: [déraille], faits: {pannes: [chaine]}}
                  - {dire: [le club], faits: {sujet: club}}
                  - {dire: [une course], possibles: {sujet: club}}
            """);

    private static List<String> sujets(String text) {
        return new Lecteur(CATALOGUE).lire(text, Ecrit.JOUR).faits().stream().filter(f -> f.attribut().equals("sujet"))
                .map(f -> (f.sur() ? "" : "? ") + ((fr.aiguillage.logique.Valeur.Texte) f.valeur()).valeur()).toList();
    }

    @Test
    void what_is_told_tells_what_it_is_about_with_its_words() {
        assertThat(sujets("17 ans")).containsExactly("cycliste");
        assertThat(sujets("crevaison")).containsExactly("velo");
        assertThat(new Lecteur(CATALOGUE).lire("une crevaison", Ecrit.JOUR).faits())
                .filteredOn(f -> f.attribut().equals("sujet")).extracting(Fait::mots).containsExactly("crevaison");
    }

    @Test
    void another_value_tells_nothing_and_a_denied_one_neither() {
        assertThat(sujets("déraille")).isEmpty();
        assertThat(sujets("pas de crevaison")).isEmpty();
    }

    @Test
    void what_pulls_two_ways_is_not_held() {
        assertThat(sujets("17 ans, crevaison")).isEmpty();
        assertThat(sujets("le club, crevaison")).containsExactly("? club");
    }

    @Test
    void what_is_said_comes_first() {
        assertThat(sujets("le club")).containsExactly("club");
        assertThat(sujets("une course, 17 ans")).containsExactly("? club");
    }
}
