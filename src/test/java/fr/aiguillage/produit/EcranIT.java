package fr.aiguillage.produit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The answer on a screen: what matters in the first ten lines, whatever the width. */
class EcranIT {

    private static final String[] DANGER = {"orienter", "--fait", "age=34", "--fait",
        "victime_de=violences_conjugales", "--fait", "auteur_lien=ex_conjoint", "--territoire", "Lens", "--au",
        Exemple.JOUR};

    @Test
    void theFirstTenLinesSayWhatWasUnderstoodAndWhatToDo() {
        List<String> top = lignes(Exemple.options("orienter")).subList(0, 10);
        assertThat(top.get(0)).startsWith("Âge : 17 ans · Scolarité : sans école");
        assertThat(top).contains("VOUS, AUJOURD'HUI").anyMatch(line -> line.startsWith("1. "))
                .anyMatch(line -> line.startsWith("3. ")).anyMatch(line -> line.contains("Accord : "));
    }

    @Test
    void dangerComesFirstWithItsNumbersOnOneLine() {
        List<String> top = lignes(DANGER).subList(0, 10);
        assertThat(top.get(0)).startsWith("[Protection] ");
        assertThat(top).anyMatch(line -> line.startsWith("[Appeler] 3919 ") && line.endsWith("17, 114"))
                .anyMatch(line -> line.startsWith("VOUS, AUJOURD'HUI")).anyMatch(line -> line.startsWith("1. "));
    }

    @Test
    void theLastLinesSayTheDayThePlaceAndTheScope() {
        assertThat(lignes(DANGER)).contains("Au 22 novembre 2026 · Lens · catalogue national et Pas-de-Calais");
    }

    @Test
    void oneQuestionIsAskedAndItIsTheFirst() {
        String first = Programme.java().lance(Exemple.options("questions", "--format", "json")).reussie().json()
                .get(0).get("question").asString();
        List<String> lines = lignes(Exemple.options("orienter"));
        assertThat(lines.get(lines.indexOf("QUESTION UTILE") + 1)).startsWith(first.substring(0, 20));
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 80, 120})
    void linesFitTheScreenTheySaidTheyHave(int width) {
        for (String[] words : List.of(DANGER, Exemple.options("orienter"), Exemple.options("comparer", "cjc", "tapaj"),
                Exemple.options("et-si", "exposition_trafic=oui"), Exemple.options("pourquoi", "csapa"),
                new String[] {"aide"}, new String[] {"decrire"}, new String[] {"catalogue", "statistiques"},
                new String[] {"catalogue", "verifier"}, new String[] {"corriger", "age"})) {
            assertThat(Programme.java().avec("COLUMNS", String.valueOf(width)).lisant("personne\n17\n18\naide\nzz\nfin\n")
                    .lance(words).sortie().lines()).as(words[0]).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(width));
        }
    }

    private static List<String> lignes(String... words) {
        return Programme.java().lance(words).reussie().sortie().lines().toList();
    }
}
