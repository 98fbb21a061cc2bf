package fr.aiguillage.logique;

import static fr.aiguillage.logique.Verite.VRAI;
import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.logique.Valeur.Nombre;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What is said of many agrees with what is said of each. */
class AccordTest {

    @Property(tries = 200, seed = "20261122")
    void over_many_they_agree_with_two_by_two(@ForAll List<Verite> values) {
        assertThat(Verite.tous(values, v -> v)).isEqualTo(values.stream().reduce(Verite.VRAI, Verite::et));
        assertThat(Verite.unAuMoins(values, v -> v)).isEqualTo(values.stream().reduce(Verite.FAUX, Verite::ou));
    }

    @Property(tries = 300, seed = "20261122")
    void an_interval_agrees_with_its_numbers(@ForAll @IntRange(max = 6) int low, @ForAll @IntRange(max = 6) int width,
            @ForAll @IntRange(max = 6) int from, @ForAll @IntRange(max = 6) int span, @ForAll boolean strict) {
        Bornes bounds = strict ? Bornes.TOUT.plusDe(from).moinsDe(from + span + 1) : Bornes.entre(from, from + span);
        Verite whole = bounds.contient(new Nombre(low, low + width));
        for (int number = low; number <= low + width; number++) {
            assertThat(whole.et(Verite.de(!bounds.contient(number)))).isNotEqualTo(VRAI);
            assertThat(whole.non().et(Verite.de(bounds.contient(number)))).isNotEqualTo(VRAI);
        }
    }
}
