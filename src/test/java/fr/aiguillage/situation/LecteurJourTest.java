package fr.aiguillage.situation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.aiguillage.mots.Malentendu;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LecteurJourTest {

    @Test
    void a_day_is_read() {
        assertThat(LecteurJour.lire("2024-02-29")).isEqualTo(LocalDate.of(2024, 2, 29));
    }

    @ParameterizedTest
    @CsvSource({"2026-02-30,calendrier,2026-02-28", "2023-02-29,calendrier,2023-02-28",
        "2026-13-01,calendrier,AAAA-MM-JJ", "2026-04-00,calendrier,AAAA-MM-JJ", "22/11/2026,pas une date,AAAA-MM-JJ",
        "2026,pas une date,AAAA-MM-JJ"})
    void what_is_no_day_is_told_with_the_nearest(String typed, String why, String near) {
        assertThatThrownBy(() -> LecteurJour.lire(typed)).isInstanceOfSatisfying(Malentendu.class, e -> {
            assertThat(e.texte()).contains(typed, why);
            assertThat(e.peutEtre()).contains(near);
        });
    }
}
