package fr.aiguillage.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose fact it is among those whom only their rank tells apart. */
class RangsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            le grand est casqué                                | casque=oui
            un petit est crevé. Le grand est casqué            | pannes=pneu, proche_casque=oui
            un petit est crevé. Le petit est casqué            | casque=oui, pannes=pneu
            le grand est casqué, le petit freine mal           | ? casque=oui, ? pannes=frein
            """)
    void a_rank_tells_one_from_the_others(String text, String facts) {
        assertThat(Atelier.faits(text)).containsExactlyInAnyOrder(facts.split(", "));
    }

    @Test
    void a_fact_may_tell_whose_it_is_where_nothing_else_does() {
        assertThat(Atelier.faits("le voisin de sa cousine, casqué")).containsExactly("? casque=oui");
        assertThat(Atelier.faits("le voisin de sa cousine, dossard")).containsExactly("casque=oui");
        assertThat(Atelier.faits("sa cousine, dossard")).containsExactly("proche_casque=oui");
    }
}
