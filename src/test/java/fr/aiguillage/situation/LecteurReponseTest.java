package fr.aiguillage.situation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.aiguillage.appui.Ecrit;
import fr.aiguillage.catalogue.Attribut;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.logique.Valeur;
import fr.aiguillage.logique.Valeur.Booleen;
import fr.aiguillage.logique.Valeur.Liste;
import fr.aiguillage.logique.Valeur.Nombre;
import fr.aiguillage.logique.Valeur.Texte;
import fr.aiguillage.mots.Malentendu;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LecteurReponseTest {

    private static final Catalogue CATALOGUE = Ecrit.catalogue("""
            attributs:
              - id: fruits
                libelle: Fruits
                question: "?"
                type: choix
                liste: ouverte
                valeurs:
                  cerise: {libelle: cerise, autres_noms: [griotte, bigarreau]}
                  peche: {libelle: pêche de vigne, autres_noms: ["pêche, nectarine"]}
                  pomme: {libelle: pomme}
              - id: cuit
                libelle: Cuit
                question: "?"
                type: choix
                valeurs: {cru: {libelle: cru}, aucun_four: {libelle: pas de four}}
              - {id: age, libelle: Âge, question: "?", type: nombre, unite: ans, entier: true, min: 0, max: 120}
              - {id: ages, libelle: Âges, question: "?", type: nombre, liste: fermee, unite: ans}
              - {id: mur, libelle: Mûr, question: "?", type: booleen}
            """);

    @ParameterizedTest
    @ValueSource(strings = {"1", "cerise", "Cérise", "CERISE", "cerize", "crise", "griotte", "gritote", "bigar"})
    void one_answer_is_said_in_many_ways(String typed) {
        assertThat(lire("fruits", typed)).isEqualTo(liste(List.of("cerise"), List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,3", "1 3", "1;3", "cerise, pomme", "cerises ; pommes"})
    void several_answers_come_at_once(String typed) {
        assertThat(lire("fruits", typed)).isEqualTo(liste(List.of("cerise", "pomme"), List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1, pas pomme", "cerise, pas de pomme", "!pomme, cerise", "1, non 3", "griotte, sans pomme"})
    void what_is_denied_is_kept_as_denied(String typed) {
        assertThat(lire("fruits", typed)).isEqualTo(liste(List.of("cerise"), List.of("pomme")));
    }

    @Test
    void an_answer_that_holds_a_comma_or_a_denial_is_taken_whole_first() {
        assertThat(lire("fruits", "pêche, nectarine")).isEqualTo(liste(List.of("peche"), List.of()));
        assertThat(lire("cuit", "pas de four")).isEqualTo(new Texte("aucun_four"));
    }

    @Test
    void no_to_a_list_means_that_there_is_nothing() {
        assertThat(lire("fruits", "non")).isEqualTo(new Liste(List.of(), List.of(), true));
    }

    @Test
    void numbers_come_with_their_unit_and_as_ranges() {
        assertThat(lire("age", "17 ans")).isEqualTo(Nombre.de(17));
        assertThat(Stream.of("15-16", "15 à 16 ans", "entre 15 et 16", "15..16").map(t -> lire("age", t)))
                .containsOnly(new Nombre(15, 16));
        assertThat(lire("ages", "4 et 7 ans")).isEqualTo(lire("ages", "4, 7"));
        assertThat(lire("mur", "Non")).isEqualTo(new Booleen(false));
    }

    @Test
    void a_wrong_answer_is_refused_with_the_nearest_words() {
        assertThatThrownBy(() -> lire("fruits", "bigareaus")).isInstanceOfSatisfying(Malentendu.class,
                e -> assertThat(e.peutEtre()).contains("« bigarreau »"));
        assertThatThrownBy(() -> lire("fruits", "4")).isInstanceOf(Malentendu.class);
        assertThatThrownBy(() -> lire("cuit", "1,2")).hasMessageContaining("Une seule réponse");
        assertThatThrownBy(() -> lire("cuit", "pas cru")).hasMessageContaining("dites ce qui est");
        assertThatThrownBy(() -> lire("mur", "bientôt")).hasMessageContaining("oui ou par non");
        assertThatThrownBy(() -> lire("age", "130")).hasMessageContaining("sort des bornes");
        assertThatThrownBy(() -> lire("fruits", "cerise, pas cerise")).isInstanceOf(Malentendu.class);
    }

    private static Valeur lire(String id, String typed) {
        Attribut attribut = Objects.requireNonNull(CATALOGUE.attribut(id));
        return new LecteurReponse(CATALOGUE).lire(attribut, typed);
    }

    private static Liste liste(List<String> in, List<String> out) {
        return new Liste(in.stream().map(w -> (Valeur) new Texte(w)).toList(),
                out.stream().map(w -> (Valeur) new Texte(w)).toList(), false);
    }
}
