package fr.aiguillage.mots;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Maisons des Adolescents | la maison de l'adolescent
            tribunaux               | tribunal
            lieux d'écoute          | LIEU ÉCOUTE
            T.I.G.                  | tig
            l’œuvre                 | oeuvre
            quinze-vingts           | quinze vingt
            """)
    void twoSpellingsAreOne(String one, String other) {
        assertThat(Termes.cle(one)).isEqualTo(Termes.cle(other)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10.4   | 10.40
            bus    | bu
            seaux  | seal
            tapaj  | tapai
            """)
    void otherWordsStayTwo(String one, String other) {
        assertThat(Termes.cle(one)).isNotEqualTo(Termes.cle(other));
    }

    @Test
    void wordsThatOnlyLinkAndSignsAreLeftOut() {
        assertThat(Termes.de("l'«\"'’—- de la")).isEmpty();
        assertThat(Termes.de("action 10.4.")).containsExactly("action", "10.4");
    }

    @Test
    void oneFaultIsALetterMoreLessElseOrSwapped() {
        assertThat(Proches.presque("mision", "mission")).isTrue();
        assertThat(Proches.presque("misison", "mission")).isTrue();
        assertThat(Proches.presque("missoin", "mision")).isFalse();
        assertThat(Proches.presque("mi", "mission")).isFalse();
    }
}
