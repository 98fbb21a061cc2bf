package fr.aiguillage.logique;

import static fr.aiguillage.logique.Valeur.Aucun.AUCUN;
import static fr.aiguillage.logique.Verite.FAUX;
import static fr.aiguillage.logique.Verite.INCONNU;
import static fr.aiguillage.logique.Verite.VRAI;
import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.appui.FaitsConnus;
import fr.aiguillage.logique.Epreuve.EstAucun;
import fr.aiguillage.logique.Epreuve.EstVide;
import fr.aiguillage.logique.Epreuve.Non;
import fr.aiguillage.logique.Epreuve.Parmi;
import fr.aiguillage.logique.Valeur.Booleen;
import fr.aiguillage.logique.Valeur.Jour;
import fr.aiguillage.logique.Valeur.Liste;
import fr.aiguillage.logique.Valeur.Nombre;
import fr.aiguillage.logique.Valeur.Texte;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Equality, membership, negation, none and empty. */
class EpreuveTest {

    private static final Texte A = new Texte("a");
    private static final Texte B = new Texte("b");
    private static final Liste RIEN = new Liste(List.of(), List.of(), true);
    private static final LocalDate MAI = LocalDate.of(2020, 5, 5);

    @Test
    void what_is_unknown_stays_unknown_for_every_test() {
        Stream.of(new Parmi(List.of(A)), new EstAucun(), new EstVide(), new Non(new Parmi(List.of(A))),
                        new Epreuve.Dans(Bornes.entre(0, 1)), new Epreuve.Compte(Bornes.TOUT, Bornes.entre(1, 2)),
                        new Epreuve.Quotient("x", 1, 1, Bornes.entre(0, 1)))
                .forEach(test -> assertThat(juger(test, null)).as(test.toString()).isEqualTo(INCONNU));
    }

    @Test
    void one_of_several_words() {
        assertThat(juger(new Parmi(List.of(A, B)), B)).isEqualTo(VRAI);
        assertThat(juger(new Parmi(List.of(A)), B)).isEqualTo(FAUX);
        assertThat(juger(new Non(new Parmi(List.of(A))), B)).isEqualTo(VRAI);
        assertThat(juger(new Parmi(List.of(new Booleen(true))), new Booleen(false))).isEqualTo(FAUX);
    }

    @Test
    void a_positive_test_on_none_is_false_and_its_negation_true() {
        assertThat(juger(new Parmi(List.of(A)), AUCUN)).isEqualTo(FAUX);
        assertThat(juger(new Non(new Parmi(List.of(A))), AUCUN)).isEqualTo(VRAI);
        assertThat(juger(new Epreuve.Dans(Bornes.entre(0, 9)), AUCUN)).isEqualTo(FAUX);
        assertThat(juger(new Epreuve.Quotient("x", 1, 1, Bornes.TOUT), AUCUN)).isEqualTo(FAUX);
    }

    @Test
    void an_open_list_says_nothing_of_what_it_does_not_mention() {
        Liste open = new Liste(List.of(A), List.of(B), false);
        assertThat(juger(new Parmi(List.of(A)), open)).isEqualTo(VRAI);
        assertThat(juger(new Parmi(List.of(B)), open)).isEqualTo(FAUX);
        assertThat(juger(new Parmi(List.of(new Texte("c"))), open)).isEqualTo(INCONNU);
        assertThat(juger(new Non(new Parmi(List.of(new Texte("c")))), open)).isEqualTo(INCONNU);
    }

    @Test
    void a_closed_list_denies_what_it_does_not_mention() {
        assertThat(juger(new Parmi(List.of(B)), new Liste(List.of(A), List.of(), true))).isEqualTo(FAUX);
    }

    @Test
    void a_number_known_to_an_interval_may_or_may_not_be_equal() {
        Parmi seven = new Parmi(List.of(Nombre.de(7)));
        assertThat(juger(seven, Nombre.de(7))).isEqualTo(VRAI);
        assertThat(juger(seven, new Nombre(6, 8))).isEqualTo(INCONNU);
        assertThat(juger(seven, new Nombre(8, 9))).isEqualTo(FAUX);
    }

    @Test
    void a_day_known_to_an_interval_may_or_may_not_be_equal() {
        Jour year = new Jour(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31));
        Jour day = new Jour(MAI, MAI);
        assertThat(juger(new Parmi(List.of(day)), day)).isEqualTo(VRAI);
        assertThat(juger(new Parmi(List.of(day)), year)).isEqualTo(INCONNU);
        assertThat(juger(new Parmi(List.of(year)), day)).isEqualTo(VRAI);
        assertThat(juger(new Parmi(List.of(year)), new Jour(MAI.plusYears(1), MAI.plusYears(1)))).isEqualTo(FAUX);
    }

    @Test
    void none_is_known_to_be_none_and_so_is_an_empty_list() {
        assertThat(juger(new EstAucun(), AUCUN)).isEqualTo(VRAI);
        assertThat(juger(new EstAucun(), A)).isEqualTo(FAUX);
        assertThat(juger(new EstAucun(), RIEN)).isEqualTo(VRAI);
        assertThat(juger(new EstAucun(), new Liste(List.of(), List.of(A), false))).isEqualTo(INCONNU);
    }

    @Test
    void a_list_is_empty_when_nothing_is_or_can_be_in_it() {
        assertThat(juger(new EstVide(), RIEN)).isEqualTo(VRAI);
        assertThat(juger(new EstVide(), AUCUN)).isEqualTo(VRAI);
        assertThat(juger(new EstVide(), new Liste(List.of(A), List.of(), false))).isEqualTo(FAUX);
        assertThat(juger(new EstVide(), new Liste(List.of(), List.of(A), false))).isEqualTo(INCONNU);
        assertThat(juger(new EstVide(), A)).isEqualTo(FAUX);
    }

    static Verite juger(Epreuve test, @Nullable Valeur value) {
        return test.juger(value, FaitsConnus.AUCUN);
    }
}
