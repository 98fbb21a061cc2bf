package fr.aiguillage.prose.temps;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.prose.noms.Noms;
import fr.aiguillage.prose.texte.Decoupeur;
import fr.aiguillage.prose.texte.Mot;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates told from a Sunday of November, in days to come or in months past. */
class DatesTest {

    private static final LocalDate JOUR = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sort le 4 décembre          | 12..12
            sort le 1er mars 2027       | 99..99
            avant le 04/12              | 12..12
            fin de peine mardi          | 2..2
            mardi en huit               | 9..9
            mardi matin                 | 2..2
            jusqu'au 30                 | 8..8
            le 15 au matin              | 23..23
            avant Noël                  | 32..34
            fin janvier                 | 60..70
            en janvier prochain         | 40..70
            après-demain                | 2..2
            ce soir                     | 0..0
            dans trois semaines         | 21..21
            d'ici un mois               | 30..30
            dans moins de deux mois     | 61..61
            dans quelques jours         | 5..5
            la semaine prochaine        | 1..7
            fin du mois                 | 0..8
            fin du mois prochain        | 29..39
            avant l'été                 | 211..292
            en 2028                     | 405..770
            hier                        |
            en 2024                     |
            le 12 rue Basse             |
            a été vu                    |
            le mois dernier             |
            janvier dernier             |
            """)
    void a_date_to_come_is_so_many_days_away(String text, String read) {
        assertThat(lire(text, true)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sorti le 14 août            | 3..3
            le 24 décembre              | 10..10
            en septembre                | 1..2
            lundi                       | 0..0
            hier soir                   | 0..0
            le mois dernier             | 0..1
            il y a deux mois            | 2..2
            ya 3 semaines               | 0..0
            il y a un an                | 12..12
            depuis le 12 mars 2025      | 20..20
            depuis Noël                 | 10..10
            cet été                     | 2..5
            en 2025                     | 10..22
            demain                      |
            janvier prochain            |
            dans un mois                |
            """)
    void a_date_past_is_so_many_months_ago(String text, String read) {
        assertThat(lire(text, false)).isEqualTo(read);
    }

    private static String lire(String text, boolean coming) {
        List<Mot> words = Decoupeur.mots(text);
        Noms dates = new Dates(JOUR, coming);
        for (int at = 0; at < words.size(); at++) {
            Noms.Nom read = dates.lire(words, at);
            if (read != null) {
                return read.id();
            }
        }
        return null;
    }
}
