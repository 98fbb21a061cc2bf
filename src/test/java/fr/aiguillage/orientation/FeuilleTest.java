package fr.aiguillage.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.appui.Ecrit;
import fr.aiguillage.appui.Moteurs;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.orientation.Feuille.Possibilite;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is given to the person is what they can open, in the words that the catalogue has for them. */
class FeuilleTest {

    private static final Catalogue CATALOGUE = Ecrit.catalogue("""
            catalogue: {id: essai, titre: Essai, version: "2026-11-22", ecrit: {niveau: n, mention: m, ecoute: [g]}}
            attributs:
              - {id: agile, libelle: Agile, question: "?", type: booleen, personne: soi}
              - {id: ami_agile, libelle: Ami agile, question: "?", type: booleen, personne: ami, de: agile}
            listes:
              - {id: saisine, libelle: S, valeurs: {soi: {libelle: soi, vous: "Vous pouvez."}, chef: {libelle: chef}}}
              - {id: cadre, libelle: C, valeurs: {libre: {libelle: libre, vous: "C'est libre."}, force: {libelle: forcé}}}
              - {id: adhesion, libelle: A, valeurs: {soi: {libelle: soi, vous: "Votre accord."}, rien: {libelle: rien}}}
              - {id: decideur, libelle: D, valeurs: {bureau: {libelle: le bureau}, lieu: {libelle: l, vous: le lieu}}}
            garde-fous:
              - {id: g, niveau: urgence, message: "Pour un professionnel.", numeros: [{numero: "1", libelle: un},
                 {numero: "2", libelle: deux, horaires: la nuit}, {numero: "1", libelle: encore}]}
            glossaire:
              - {id: ab, sigle: AB, developpe: Atelier du bourg}
              - {id: zz, sigle: ZZ, developpe: Zone}
            dispositifs:
              - {id: a, nom: A, resume: "Chez AB.", saisine: [soi, chef], cadre: libre, adhesion: soi, entree: Venir.}
              - {id: b, nom: B, resume: ., saisine: [soi], decideur: bureau}
              - {id: c, nom: C, resume: ., saisine: [soi], decideur: lieu}
              - {id: du-chef, nom: Du chef, resume: ., saisine: [chef]}
              - {id: sans-personne, nom: Sans personne, resume: .}
              - {id: force, nom: Forcé, resume: ., saisine: [soi], cadre: force}
              - {id: sans-accord, nom: Sans accord, resume: ., saisine: [soi], adhesion: rien}
              - {id: d, nom: D, resume: ., saisine: [soi], conditions: [{attribut: agile, vaut: true}]}
            """);

    @Test
    void only_what_the_person_can_open_and_is_spoken_of_is_there() {
        assertThat(feuille("{agile: false}").possibilites()).extracting(Possibilite::nom)
                .containsExactly("A", "B", "C");
    }

    @Test
    void what_is_for_someone_else_or_still_to_check_is_not() {
        assertThat(feuille("{agile: true}").possibilites()).extracting(Possibilite::nom).contains("D");
        assertThat(feuille("{agile: false, ami_agile: true}").possibilites()).extracting(Possibilite::nom)
                .doesNotContain("D");
        assertThat(feuille("{}").possibilites()).extracting(Possibilite::nom).doesNotContain("D");
    }

    @Test
    void it_says_where_to_go_who_decides_and_whose_agreement_is_asked() {
        assertThat(feuille("{agile: false}").possibilites()).containsExactly(
                new Possibilite("A", "Chez AB.", "Venir.", "vous", "Votre accord.", List.of("Vous pouvez.")),
                new Possibilite("B", ".", null, "le bureau", null, List.of("Vous pouvez.")),
                new Possibilite("C", ".", null, "le lieu", null, List.of("Vous pouvez.")));
    }

    @Test
    void numbers_are_the_same_whatever_the_situation_and_unchecked_hours_are_not_told() {
        assertThat(feuille("{}").numeros()).isEqualTo(feuille("{agile: true}").numeros()).containsExactly(
                new Orientation.Numero("1", "un", null), new Orientation.Numero("2", "deux", null));
    }

    @Test
    void acronyms_are_spelled_out() {
        assertThat(feuille("{}").sigles()).containsExactly("AB : Atelier du bourg");
    }

    private static Feuille feuille(String facts) {
        return Feuille.de(Moteurs.generique(CATALOGUE).orienter(Ecrit.situation(CATALOGUE, facts)), CATALOGUE);
    }
}
