package fr.aiguillage.rendu;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompriseTest {

    @ParameterizedTest
    @CsvSource({"2, roue voilée", "roe, roue voilée", "'1,3', 'chaîne, roue voilée'"})
    void what_was_guessed_is_told_with_what_was_typed(String typed, String value) {
        assertThat(new Comprise("panne", typed).dite(value))
                .isEqualTo(value + " (compris de « " + typed + " » ; « < » pour changer)");
    }

    @ParameterizedTest
    @CsvSource({"Roue, roue voilée", "17, 17 pouces", "15-16, 15 à 16 pouces", "'chaine, roue', 'chaîne, roue voilée'"})
    void what_was_said_is_not_said_again(String typed, String value) {
        assertThat(new Comprise("panne", typed).dite(value)).isEqualTo(value);
    }
}
