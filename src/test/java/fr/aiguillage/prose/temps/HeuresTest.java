package fr.aiguillage.prose.temps;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.prose.noms.Noms;
import fr.aiguillage.prose.texte.Decoupeur;
import fr.aiguillage.prose.texte.Mot;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times of the day, and numbers of hours that are none. */
class HeuresTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            à 16h30                     | 16..16
            à 9:15                      | 9..9
            vers 22 h                   | 22..22
            jusqu'à trois heures        | 27..27
            après une heure du matin    | 25..25
            à huit heures du soir       | 20..20
            à midi                      | 12..12
            jusqu'à minuit et demi      | 24..24
            samedi 15h                  | 15..15
            0h30                        | 24..24
            à partir de 21 h            | 21..21
            deux heures de retard       |
            pendant 3 h                 |
            24 h                        | 24..24
            35 h                        |
            23h-2h                      |
            """)
    void a_time_is_told_from_a_length_of_time(String text, String read) {
        assertThat(lire(text, false)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            23h-2h                      | 23..25
            entre 18 et 21h             | 18..20
            de 14h à 18h                | 14..17
            de midi à deux heures et demie | 12..26
            20h30 à minuit              | 20..23
            22h jusqu'à 6h30            | 22..30
            24h/24                      |
            8 et 10 ans                 |
            5-6 jeunes                  |
            à 8 h et 10 élèves          |
            """)
    void a_span_goes_on_after_midnight(String text, String read) {
        assertThat(lire(text, true)).isEqualTo(read);
    }

    private static String lire(String text, boolean spans) {
        List<Mot> words = Decoupeur.mots(text);
        Noms hours = new Heures(spans);
        for (int at = 0; at < words.size(); at++) {
            Noms.Nom read = hours.lire(words, at);
            if (read != null) {
                return read.id();
            }
        }
        return null;
    }
}
