package fr.aiguillage.catalogue;

import static fr.aiguillage.logique.Verite.FAUX;
import static fr.aiguillage.logique.Verite.VRAI;
import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.logique.Verite;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource({"2020,2020-01-01,2020-12-31", "2020-02,2020-02-01,2020-02-29", "2021-02-03,2021-02-03,2021-02-03"})
    void a_date_means_from_its_first_to_its_last_day(String date, LocalDate first, LocalDate last) {
        assertThat(Dates.debut(date)).isEqualTo(first);
        assertThat(Dates.fin(date)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({"2020,2019-12-31,FAUX", "2020,2020-01-01,INCONNU", "2020,2020-12-30,INCONNU", "2020,2020-12-31,VRAI",
        "2020-03,2020-03-15,INCONNU", "2020-03,2020-04-01,VRAI", "2020-03-02,2020-03-01,FAUX",
        "2020-03-02,2020-03-02,VRAI"})
    void something_has_begun(String since, LocalDate day, Verite expected) {
        assertThat(Dates.commence(since, day)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2020,2020-01-01,FAUX", "2020,2020-01-02,INCONNU", "2020,2020-12-31,INCONNU", "2020,2021-01-01,VRAI",
        "2020-03,2020-03-15,INCONNU", "2020-03-02,2020-03-02,FAUX", "2020-03-02,2020-03-03,VRAI"})
    void something_has_ended_after_its_last_day(String until, LocalDate day, Verite expected) {
        assertThat(Dates.termine(until, day)).isEqualTo(expected);
    }

    @Test
    void without_a_date_it_has_begun_and_not_ended() {
        assertThat(Dates.commence(null, LocalDate.EPOCH)).isEqualTo(VRAI);
        assertThat(Dates.termine(null, LocalDate.EPOCH)).isEqualTo(FAUX);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-13", "2020-02-30", "20", "hier", "202a"})
    void what_is_no_date_is_not_valid(String text) {
        assertThat(Dates.valide(text)).isFalse();
    }
}
