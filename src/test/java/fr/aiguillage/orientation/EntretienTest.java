package fr.aiguillage.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.appui.Ecrit;
import fr.aiguillage.appui.Moteurs;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.situation.Situation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntretienTest {

    private static final Catalogue CATALOGUE = Ecrit.catalogue("""
            catalogue: {id: velos, titre: Vélos, version: "2026-01-01", qualites: [client]}
            attributs:
              - {id: taille, libelle: Taille, question: "?", type: nombre, ouverture: {rang: 2}}
              - {id: roule, libelle: Roule, question: "?", type: booleen, ouverture: {rang: 1}}
              - {id: panne, libelle: Panne, question: "?", type: booleen,
                 ouverture: {rang: 3, si: [{attribut: roule, vaut: false}]}}
              - {id: route, libelle: Route, question: "?", type: booleen,
                 ouverture: {rang: 4, si: [{attribut: roule, vaut: true}]}}
              - {id: membre, libelle: Membre, question: "?", type: booleen}
            dispositifs:
              - {id: club, nom: Club, resume: ., saisine: [client], conditions: [{attribut: membre, vaut: true}]}
            """);
    private static final Orienteur ORIENTEUR = Moteurs.generique(CATALOGUE);

    private final Entretien entretien = new Entretien(ORIENTEUR.connaissances());

    @Test
    void what_the_catalogue_opens_with_comes_first_then_what_the_answer_waits_for() {
        assertThat(suite("{}")).startsWith("roule", "taille", "membre");
    }

    @Test
    void an_answer_opens_what_follows_it_and_closes_the_rest() {
        assertThat(suite("{roule: false}")).containsExactly("taille", "panne", "membre");
        assertThat(suite("{roule: true, taille: 3}")).containsExactly("route", "membre");
    }

    @Test
    void what_may_still_open_comes_last() {
        assertThat(suite("{}")).containsExactly("roule", "taille", "membre", "panne", "route");
    }

    @Test
    void what_is_known_is_not_asked_and_the_last_question_comes_back() {
        Situation known = Ecrit.situation(CATALOGUE, "{roule: true}");
        Question first = entretien.suivante(known, ORIENTEUR.orienter(known));
        assertThat(first).extracting(Question::attribut).isEqualTo("taille");
        entretien.poser(first);
        assertThat(entretien.suivante(known, ORIENTEUR.orienter(known))).isNotEqualTo(first);
        assertThat(entretien.reprendre()).isEqualTo(first);
        assertThat(entretien.suivante(known, ORIENTEUR.orienter(known))).isEqualTo(first);
        assertThat(entretien.reprendre()).isNull();
    }

    /** All the questions, left without an answer. */
    private static List<String> suite(String facts) {
        Situation known = Ecrit.situation(CATALOGUE, facts);
        Entretien asking = new Entretien(ORIENTEUR.connaissances());
        List<String> all = new ArrayList<>();
        for (Question next = asking.suivante(known, ORIENTEUR.orienter(known)); next != null;
                next = asking.suivante(known, ORIENTEUR.orienter(known))) {
            asking.poser(next);
            all.add(next.attribut());
        }
        return all;
    }
}
