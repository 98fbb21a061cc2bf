package fr.aiguillage.mots;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToponymesTest {

    @ParameterizedTest
    @CsvSource({"Mons-en-Barœul,MONS EN BAROEUL", "Saint-Omer,st omer", "Sainte-Colombe,Ste. Colombe", "Étaples,etaples",
        "L'Haÿ-les-Roses,l’hay les roses", "Boulogne-sur-Mer,boulogne s/ mer", "CA de Lens - Liévin,ca de lens-lievin"})
    void two_spellings_of_one_name_are_the_same(String name, String typed) {
        assertThat(Toponymes.cle(typed)).isEqualTo(Toponymes.cle(name));
    }

    @ParameterizedTest
    @CsvSource({"Le Portel,portel", "Mons-en-Barœul,Mons Baroeul", "La Réunion,réunion", "Aire-sur-la-Lys,aire lys"})
    void the_small_words_may_be_left_out(String name, String typed) {
        assertThat(Toponymes.cleLarge(typed)).isEqualTo(Toponymes.cleLarge(name));
        assertThat(Toponymes.cle(typed)).isNotEqualTo(Toponymes.cle(name));
    }

    @ParameterizedTest
    @CsvSource({"Lens,Lans", "Mons,Mon", "Saint-Martin,Martin", "Les,Sur"})
    void other_names_stay_others(String name, String other) {
        assertThat(Toponymes.cleLarge(other)).isNotEqualTo(Toponymes.cleLarge(name));
    }
}
