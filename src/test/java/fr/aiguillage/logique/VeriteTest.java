package fr.aiguillage.logique;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BinaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kleene's tables, whole. V is true, F is false, I is unknown. */
class VeriteTest {

    private static final String ET = """
            V et V = V; V et F = F; V et I = I; F et V = F; F et F = F; F et I = F; I et V = I; I et F = F;
            I et I = I""";
    private static final String OU = """
            V ou V = V; V ou F = V; V ou I = V; F ou V = V; F ou F = F; F ou I = I; I ou V = V; I ou F = I;
            I ou I = I""";
    private static final String IMPLIQUE = """
            V -> V = V; V -> F = F; V -> I = I; F -> V = V; F -> F = V; F -> I = V; I -> V = V; I -> F = I;
            I -> I = I""";

    @Test
    void conjunction_follows_the_whole_table() {
        verifier(ET, Verite::et);
    }

    @Test
    void disjunction_follows_the_whole_table() {
        verifier(OU, Verite::ou);
    }

    @Test
    void implication_follows_the_whole_table() {
        verifier(IMPLIQUE, Verite::implique);
    }

    @ParameterizedTest
    @CsvSource({"V,F", "F,V", "I,I"})
    void negation_follows_the_whole_table(char value, char expected) {
        assertThat(verite(value).non()).isEqualTo(verite(expected));
    }

    @Test
    void either_but_not_both_follows_from_the_others() {
        verifier("""
                V xou V = F; V xou F = V; V xou I = I; F xou V = V; F xou F = F; F xou I = I; I xou V = I; I xou F = I;
                I xou I = I""", (a, b) -> a.et(b.non()).ou(a.non().et(b)));
    }

    @Test
    void over_nothing_all_is_true_and_any_is_false() {
        assertThat(Verite.tous(List.<Verite>of(), v -> v)).isEqualTo(Verite.VRAI);
        assertThat(Verite.unAuMoins(List.<Verite>of(), v -> v)).isEqualTo(Verite.FAUX);
    }

    private static void verifier(String table, BinaryOperator<Verite> operator) {
        String[] rows = table.split(";");
        assertThat(rows).hasSize(9);
        for (String row : rows) {
            String[] words = row.trim().split(" ");
            assertThat(operator.apply(verite(words[0].charAt(0)), verite(words[2].charAt(0))))
                    .as(row).isEqualTo(verite(words[4].charAt(0)));
        }
    }

    private static Verite verite(char letter) {
        return letter == 'V' ? Verite.VRAI : letter == 'F' ? Verite.FAUX : Verite.INCONNU;
    }
}
