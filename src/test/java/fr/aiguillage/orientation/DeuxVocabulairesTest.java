package fr.aiguillage.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.appui.Ecrit;
import fr.aiguillage.appui.Moteurs;
import fr.aiguillage.catalogue.Attribut;
import fr.aiguillage.catalogue.Catalogue;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Two catalogues that call one attribute by the same name and give it other words. */
class DeuxVocabulairesTest {

    private static final Catalogue OURS = Ecrit.catalogue("""
            attributs:
              - {id: metier, libelle: Métier, question: "Quel métier ?", type: choix,
                 valeurs: {boulanger: {libelle: boulanger}, macon: {libelle: maçon, autres_noms: [bâtisseur]}}}
              - {id: outils, libelle: Outils, question: "Quels outils ?", type: choix, liste: ouverte,
                 valeurs: {four: {libelle: four}, truelle: {libelle: truelle}}}
            dispositifs:
              - {id: fournil, nom: Fournil, resume: ., conditions: [{attribut: metier, vaut: boulanger}]}
              - {id: tout-sauf-pain, nom: Sans pain, resume: ., conditions: [{attribut: metier, hors: [boulanger]}]}
              - {id: cuisson, nom: Cuisson, resume: ., conditions: [{attribut: outils, vaut: four}]}
            """);
    private static final Catalogue THEIRS = Ecrit.catalogue("""
            attributs:
              - {id: metier, libelle: Profession, question: "Quelle profession ?", type: code}
              - {id: outils, libelle: Outils, question: "Quels outils ?", type: choix, liste: ouverte,
                 valeurs: {grue: {libelle: grue}}}
            dispositifs:
              - {id: chantier, nom: Chantier, resume: ., conditions: [{attribut: metier, parmi: [ouvrier, grutier]}]}
              - {id: levage, nom: Levage, resume: ., conditions: [{attribut: outils, vaut: grue}]}
            """);
    private static final Catalogue BOTH = OURS.plus(THEIRS);

    @Test
    void the_attribute_is_asked_as_ours_and_takes_the_words_of_both() {
        Attribut trade = Objects.requireNonNull(BOTH.attribut("metier"));
        assertThat(trade.question()).isEqualTo("Quel métier ?");
        assertThat(trade.ouvert()).isTrue();
        assertThat(Objects.requireNonNull(BOTH.attribut("outils")).valeurs()).containsKeys("four", "truelle", "grue");
    }

    @Test
    void our_word_decides_ours_and_leaves_theirs_open() {
        Essentiel answer = essentiel("{metier: boulanger}");
        assertThat(answer.recommandes()).containsExactly("fournil");
        assertThat(answer.aVerifier()).contains("chantier").doesNotContain("tout-sauf-pain");
    }

    @Test
    void their_word_decides_theirs_and_leaves_ours_open_even_under_a_negation() {
        Essentiel answer = essentiel("{metier: ouvrier}");
        assertThat(answer.recommandes()).containsExactly("chantier");
        assertThat(answer.aVerifier()).contains("fournil", "tout-sauf-pain");
    }

    @Test
    void another_name_of_our_word_is_still_understood() {
        assertThat(essentiel("{metier: bâtisseur}").recommandes()).containsExactly("tout-sauf-pain");
    }

    @Test
    void in_a_list_each_understands_its_own_words() {
        assertThat(essentiel("{outils: [four, grue]}").recommandes()).containsExactlyInAnyOrder("cuisson", "levage");
    }

    @Test
    void alone_each_catalogue_knows_its_words_and_no_other() {
        assertThat(Moteurs.generique(THEIRS).essentiel(Ecrit.situation(THEIRS, "{metier: boulanger}")))
                .isEqualTo(new Essentiel(List.of(), List.of("levage"), List.of()));
    }

    private static Essentiel essentiel(String situation) {
        return Moteurs.generique(BOTH).essentiel(Ecrit.situation(BOTH, situation));
    }
}
