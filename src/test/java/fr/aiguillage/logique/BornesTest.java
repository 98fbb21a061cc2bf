package fr.aiguillage.logique;

import static fr.aiguillage.logique.Verite.FAUX;
import static fr.aiguillage.logique.Verite.INCONNU;
import static fr.aiguillage.logique.Verite.VRAI;
import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.logique.Valeur.Nombre;
import org.junit.jupiter.api.Test;

class BornesTest {

    private static final Bornes SEIZE_A_VINGT_CINQ = Bornes.TOUT.auMoins(16).auPlus(25);

    @Test
    void both_ends_are_within_when_they_are_included() {
        assertThat(SEIZE_A_VINGT_CINQ.contient(16)).isTrue();
        assertThat(SEIZE_A_VINGT_CINQ.contient(25)).isTrue();
        assertThat(SEIZE_A_VINGT_CINQ.contient(15.9)).isFalse();
    }

    @Test
    void strict_ends_are_not_within() {
        Bornes strict = Bornes.TOUT.plusDe(16).moinsDe(25);
        assertThat(strict.contient(16)).isFalse();
        assertThat(strict.contient(25)).isFalse();
        assertThat(strict.contient(16.1)).isTrue();
    }

    @Test
    void an_interval_is_true_inside_false_outside_and_unknown_across() {
        assertThat(SEIZE_A_VINGT_CINQ.contient(new Nombre(17, 20))).isEqualTo(VRAI);
        assertThat(SEIZE_A_VINGT_CINQ.contient(new Nombre(10, 15))).isEqualTo(FAUX);
        assertThat(SEIZE_A_VINGT_CINQ.contient(new Nombre(15, 16))).isEqualTo(INCONNU);
        assertThat(SEIZE_A_VINGT_CINQ.contient(new Nombre(10, 30))).isEqualTo(INCONNU);
    }

    @Test
    void an_interval_that_only_touches_a_strict_end_is_outside() {
        assertThat(Bornes.TOUT.plusDe(16).contient(new Nombre(15, 16))).isEqualTo(FAUX);
    }

    @Test
    void without_bounds_everything_is_within() {
        assertThat(Bornes.TOUT.contient(new Nombre(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY)))
                .isEqualTo(VRAI);
    }

    @Test
    void two_bounds_on_the_same_side_both_hold() {
        assertThat(Bornes.TOUT.auMoins(18).plusDe(16).contient(17)).isFalse();
        assertThat(Bornes.TOUT.plusDe(18).auMoins(18).contient(18)).isFalse();
        assertThat(Bornes.TOUT.auPlus(10).moinsDe(12).contient(11)).isFalse();
        assertThat(Bornes.TOUT.moinsDe(10).auPlus(10).contient(10)).isFalse();
    }

    @Test
    void bounds_that_cross_are_empty() {
        assertThat(Bornes.entre(3, 2).vide()).isTrue();
        assertThat(Bornes.TOUT.plusDe(2).auPlus(2).vide()).isTrue();
        assertThat(Bornes.entre(2, 2).vide()).isFalse();
    }
}
