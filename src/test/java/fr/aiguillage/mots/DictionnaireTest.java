package fr.aiguillage.mots;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What French has for a word. */
class DictionnaireTest {

    private final Dictionnaire francais = Dictionnaire.francais();

    @ParameterizedTest
    @ValueSource(strings = {"ecole", "ecoles", "mere", "consommait", "deteste", "garcon", "noel", "soeur", "oeuvre", "pas"})
    void a_word_is_known_in_any_form_without_its_accents(String key) {
        assertThat(francais.usage(key)).isGreaterThan(Dictionnaire.RARE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nd", "gu", "rpen", "ecoel", "mrand", "consommz", "e_", ""})
    void what_is_no_word_is_unknown(String key) {
        assertThat(francais.usage(key)).isEqualTo(Dictionnaire.INCONNU);
    }

    @Test
    void a_name_is_no_common_word() {
        assertThat(francais.usage("toulouse")).isGreaterThanOrEqualTo(Dictionnaire.RARE);
        assertThat(francais.usageCommun("toulouse")).isEqualTo(Dictionnaire.INCONNU);
    }

    @Test
    void a_word_is_the_more_usual_the_higher() {
        assertThat(francais.usage("lui")).isGreaterThan(francais.usage("lut"));
        assertThat(francais.usage("zl")).isEqualTo(Dictionnaire.RARE);
    }
}
