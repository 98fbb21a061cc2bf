package fr.aiguillage.logique;

import static fr.aiguillage.logique.EpreuveTest.juger;
import static fr.aiguillage.logique.Valeur.Aucun.AUCUN;
import static fr.aiguillage.logique.Verite.FAUX;
import static fr.aiguillage.logique.Verite.INCONNU;
import static fr.aiguillage.logique.Verite.VRAI;
import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.appui.FaitsConnus;
import fr.aiguillage.logique.Epreuve.Compte;
import fr.aiguillage.logique.Epreuve.Dans;
import fr.aiguillage.logique.Epreuve.Quotient;
import fr.aiguillage.logique.Valeur.Jour;
import fr.aiguillage.logique.Valeur.Liste;
import fr.aiguillage.logique.Valeur.Nombre;
import fr.aiguillage.logique.Valeur.Texte;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Bounds, counts and quotients. */
class MesureTest {

    private static final Compte UN_MINEUR = new Compte(Bornes.entre(0, 17), Bornes.TOUT.auMoins(1));
    private static final Quotient AU_PLUS_DIX = new Quotient("parts", 1, 1, Bornes.TOUT.auPlus(10));

    @Test
    void a_day_lies_within_days() {
        Dans spring = new Dans(Bornes.entre(LocalDate.of(2020, 3, 1).toEpochDay(),
                LocalDate.of(2020, 5, 31).toEpochDay()));
        LocalDate april = LocalDate.of(2020, 4, 1);
        assertThat(juger(spring, new Jour(april, april))).isEqualTo(VRAI);
        assertThat(juger(spring, new Jour(april.plusYears(1), april.plusYears(1)))).isEqualTo(FAUX);
        assertThat(juger(spring, new Jour(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31)))).isEqualTo(INCONNU);
    }

    @Test
    void a_word_is_within_no_bounds() {
        assertThat(juger(new Dans(Bornes.TOUT), new Texte("a"))).isEqualTo(FAUX);
    }

    @Test
    void a_closed_list_is_counted() {
        assertThat(juger(UN_MINEUR, liste(true, Nombre.de(12), Nombre.de(20)))).isEqualTo(VRAI);
        assertThat(juger(UN_MINEUR, liste(true, Nombre.de(20)))).isEqualTo(FAUX);
        assertThat(juger(UN_MINEUR, liste(true))).isEqualTo(FAUX);
        assertThat(juger(UN_MINEUR, AUCUN)).isEqualTo(FAUX);
    }

    @Test
    void an_open_list_counts_at_least_what_it_mentions() {
        assertThat(juger(UN_MINEUR, liste(false, Nombre.de(12)))).isEqualTo(VRAI);
        assertThat(juger(UN_MINEUR, liste(false, Nombre.de(20)))).isEqualTo(INCONNU);
        assertThat(juger(new Compte(Bornes.TOUT, Bornes.TOUT.auPlus(1)), liste(false, Nombre.de(1), Nombre.de(2))))
                .isEqualTo(FAUX);
    }

    @Test
    void an_element_known_to_an_interval_may_or_may_not_count() {
        assertThat(juger(UN_MINEUR, liste(true, new Nombre(17, 18)))).isEqualTo(INCONNU);
        assertThat(juger(new Compte(Bornes.entre(0, 17), Bornes.TOUT.auPlus(1)),
                liste(true, new Nombre(17, 18)))).isEqualTo(VRAI);
    }

    @Test
    void a_single_value_counts_as_one_and_stays_unknown_when_it_is() {
        assertThat(juger(UN_MINEUR, Nombre.de(12))).isEqualTo(VRAI);
        assertThat(juger(UN_MINEUR, Nombre.de(20))).isEqualTo(FAUX);
        assertThat(juger(UN_MINEUR, new Nombre(17, 18))).isEqualTo(INCONNU);
    }

    @Test
    void a_quotient_divides_by_the_other_attribute_and_the_parts() {
        assertThat(quotient(Nombre.de(30), Nombre.de(3))).isEqualTo(VRAI);
        assertThat(quotient(Nombre.de(31), Nombre.de(3))).isEqualTo(FAUX);
        assertThat(new Quotient("parts", 1, 12, Bornes.TOUT.auPlus(10)).juger(Nombre.de(240),
                parts(Nombre.de(2)))).isEqualTo(VRAI);
    }

    @Test
    void a_divisor_that_is_zero_or_none_is_the_default() {
        assertThat(quotient(Nombre.de(10), Nombre.de(0))).isEqualTo(VRAI);
        assertThat(quotient(Nombre.de(11), AUCUN)).isEqualTo(FAUX);
        assertThat(new Quotient("parts", 2, 1, Bornes.TOUT.auPlus(10)).juger(Nombre.de(20), parts(AUCUN)))
                .isEqualTo(VRAI);
    }

    @Test
    void an_unknown_divisor_leaves_the_quotient_unknown() {
        assertThat(quotient(Nombre.de(10), null)).isEqualTo(INCONNU);
        assertThat(quotient(Nombre.de(10), new Texte("a"))).isEqualTo(INCONNU);
    }

    @Test
    void a_quotient_of_intervals_is_decided_only_when_all_of_it_is() {
        assertThat(quotient(new Nombre(10, 20), new Nombre(2, 4))).isEqualTo(VRAI);
        assertThat(quotient(new Nombre(10, 30), new Nombre(2, 4))).isEqualTo(INCONNU);
        assertThat(quotient(new Nombre(90, 99), new Nombre(2, 4))).isEqualTo(FAUX);
        assertThat(quotient(Nombre.de(1), new Nombre(0, 4))).isEqualTo(INCONNU);
    }

    private static Verite quotient(Nombre value, @Nullable Valeur divisor) {
        return AU_PLUS_DIX.juger(value, divisor == null ? FaitsConnus.AUCUN : parts(divisor));
    }

    private static FaitsConnus parts(Valeur divisor) {
        return new FaitsConnus(Map.of("parts", divisor), Map.of());
    }

    private static Liste liste(boolean complete, Valeur... elements) {
        return new Liste(List.of(elements), List.of(), complete);
    }
}
