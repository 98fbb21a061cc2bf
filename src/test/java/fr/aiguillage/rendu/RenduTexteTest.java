package fr.aiguillage.rendu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages as lines: they fit the screen, and nothing is said by colour alone. */
class RenduTexteTest {

    private static final String LONG = "un mot puis un autre ".repeat(12).strip();
    private static final Bloc.Geste COURT = new Bloc.Geste("Nom (id)", List.of(LONG, "une raison"), "Venir.",
            "Accord : la personne.");
    private static final Bloc.Geste BAVARD = new Bloc.Geste("Nom (id)", List.of("une raison"), LONG + ".",
            "Accord : la personne.");

    @ParameterizedTest
    @ValueSource(ints = {24, 40, 80, 120})
    void no_line_is_wider_than_the_screen(int width) {
        Page page = new Page("t").titre(1, LONG).paragraphe("https://exemple.invalid/" + "x-y".repeat(60))
                .alerte("Danger", LONG).resume("Dit", List.of(LONG, LONG), 2).gestes(List.of(COURT, BAVARD))
                .section("Points", List.of(new Bloc.Puce(LONG, List.of(LONG))))
                .tableau(List.of("Un", "Deux"), List.of(new Bloc.Rangee(LONG, List.of(LONG, "b"))));
        assertThat(lignes(page, new Ecran(width, false))).allSatisfy(line ->
                assertThat(line).hasSizeLessThanOrEqualTo(width));
    }

    @Test
    void a_gesture_takes_two_lines_and_says_the_reason_that_fits() {
        assertThat(lignes(new Page("t").gestes(List.of(COURT)), Ecran.ORDINAIRE)).containsExactly(
                "1. Nom (id) — une raison", "   Venir. Accord : la personne.");
    }

    @Test
    void a_way_in_that_is_too_long_takes_the_lines_that_it_needs() {
        List<String> lines = lignes(new Page("t").gestes(List.of(BAVARD)), Ecran.ORDINAIRE);
        assertThat(lines).hasSizeGreaterThan(2);
        assertThat(String.join(" ", lines).replaceAll(" +", " ")).contains(BAVARD.entree()).endsWith("Accord : la personne.");
    }

    @Test
    void what_does_not_fit_is_counted() {
        Page page = new Page("t").resume("Dit", List.of("a".repeat(30), "b".repeat(30), "c".repeat(30), "d"), 1);
        assertThat(lignes(page, Ecran.ORDINAIRE)).containsExactly("Dit : " + "a".repeat(30) + " · et 3 autres");
    }

    @Test
    void a_table_stands_side_by_side_or_one_under_another() {
        Page page = new Page("t").tableau(List.of("Un", "Deux"), List.of(new Bloc.Rangee("Où", List.of("ici", "là"))));
        assertThat(lignes(page, Ecran.ORDINAIRE)).containsExactly("Un" + " ".repeat(38) + "Deux", "Où",
                "  ici" + " ".repeat(37) + "là");
        assertThat(lignes(page, new Ecran(79, false))).containsExactly("Où", "  Un : ici", "  Deux : là");
    }

    @Test
    void colour_adds_nothing_to_what_is_said() {
        Page page = new Page("t").alerte("Danger", "Partez.").titre(2, "Titre").paragraphe("Texte.");
        String coloured = Format.TEXTE.rendre(page, new Ecran(80, true));
        assertThat(coloured).contains("\u001b[1;31m[Danger]\u001b[0m Partez.", "\u001b[1mTITRE\u001b[0m");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(Format.TEXTE.rendre(page));
    }

    private static List<String> lignes(Page page, Ecran screen) {
        return Format.TEXTE.rendre(page, screen).lines().toList();
    }
}
