package fr.aiguillage.mots;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far two spellings are from each other. */
class ProchesTest {

    @ParameterizedTest
    @CsvSource({"il, zl, true", "il, li, true", "elle, ele, true", "elle, ellle, true", "quai, qui, true", "a, ab, true",
            "il, il, false", "il, za, false", "elle, ella e, false", "chat, chta s, false", "pas, sap, false"})
    void one_typing_error_changes_adds_drops_or_swaps_letters(String one, String two, boolean near) {
        assertThat(Proches.aUneFaute(one, two)).isEqualTo(near);
        assertThat(Proches.aUneFaute(two, one)).isEqualTo(near);
    }
}
