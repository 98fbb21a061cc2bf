package fr.aiguillage.prevention;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.appui.Ecrit;
import fr.aiguillage.cas.LecteurCas;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * From the name of the command to a right answer, on situations given on paper: eight lines typed are enough for most.
 * Other cases are measured with {@code -DargLine=-Daiguillage.vignettes=FILE}.
 */
class EntretienTest {

    private static final int LIGNES = 8;

    @Test
    void eight_lines_typed_are_enough_for_most_situations() {
        Etendue spread = Etendue.de(new LecteurCas(Nous.CATALOGUE, Ecrit.JOUR)
                .lire(CasDePublic.DOSSIER.resolve("situations")));
        assertThat(spread.saisies()).hasSizeGreaterThan(70);
        assertThat(spread.part(LIGNES)).as("%s", spread).isGreaterThanOrEqualTo(0.8);
        assertThat(spread.quantile(0.5)).as("%s", spread).isLessThanOrEqualTo(6);
    }

    @Test
    void other_situations_are_measured_when_they_are_given() {
        String cases = System.getProperty("aiguillage.vignettes");
        Assumptions.assumeTrue(cases != null, "no other cases given");
        Etendue spread = Etendue.de(new LecteurCas(Nous.CATALOGUE, Ecrit.JOUR).lire(Path.of(cases)));
        System.out.println(spread);
        assertThat(spread.part(LIGNES)).as("%s", spread).isGreaterThan(0.5);
    }
}
