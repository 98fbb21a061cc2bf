package fr.aiguillage.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

class DecoupeTests {

    @Test
    void blanksSeparateWords() {
        assertThat(Decoupe.mots("  orienter\t--format  json ")).containsExactly("orienter", "--format", "json");
        assertThat(Decoupe.mots("a\u00a0b\u202fc\nd")).containsExactly("a", "b", "c", "d");
        assertThat(Decoupe.mots(" \t ")).isEmpty();
    }

    @Test
    void doubleQuotesHoldBlanksTogether() {
        assertThat(Decoupe.mots("--texte \" il a  15 ans \" x")).containsExactly("--texte", " il a  15 ans ", "x");
    }

    @Test
    void frenchQuotesHoldTheirTextWithoutTheBlanksThatStandBesideThem() {
        assertThat(Decoupe.mots("--texte «\u00a0il a 15 ans\u00a0» x")).containsExactly("--texte", "il a 15 ans", "x");
        assertThat(Decoupe.mots("«a»")).containsExactly("a");
    }

    @Test
    void anApostropheNeverQuotes() {
        assertThat(Decoupe.mots("decrire l'enfant d’Arras")).containsExactly("decrire", "l'enfant", "d’Arras");
    }

    @Test
    void nothingEscapes() {
        assertThat(Decoupe.mots("a\\ b \"c\\\" d")).containsExactly("a\\", "b", "c\\", "d");
    }

    @Test
    void aQuoteInsideAWordGoesOnWithIt() {
        assertThat(Decoupe.mots("--texte=\"il a 15 ans\"!")).containsExactly("--texte=il a 15 ans!");
        assertThat(Decoupe.mots("--texte=« il a »b")).containsExactly("--texte=il ab");
    }

    @Test
    void oneKindOfQuoteHoldsTheOther() {
        assertThat(Decoupe.mots("\"il dit « non »\" «il dit \"oui\"»"))
                .containsExactly("il dit « non »", "il dit \"oui\"");
    }

    @Test
    void anUnclosedQuoteHoldsTheRest() {
        assertThat(Decoupe.mots("a \"b c ")).containsExactly("a", "b c ");
        assertThat(Decoupe.mots("a « b c ")).containsExactly("a", "b c");
    }

    @Test
    void emptyQuotesAreAnEmptyWord() {
        assertThat(Decoupe.mots("a \"\" «»")).containsExactly("a", "", "");
    }

    @Test
    void aWordKnowsItsPlaceQuotesIncluded() {
        assertThat(Decoupe.places("a \"b c\" d")).containsExactly(new Decoupe.Mot("a", 0, 1),
                new Decoupe.Mot("b c", 2, 7), new Decoupe.Mot("d", 8, 9));
    }

    @Test
    void aLongLineOfQuotesIsCutAtOnce() {
        assertThatCode(() -> Decoupe.mots("\"".repeat(100_000) + "« ".repeat(100_000))).doesNotThrowAnyException();
    }
}
