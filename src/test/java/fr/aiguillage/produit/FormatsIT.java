package fr.aiguillage.produit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** One answer, four forms; none of them coloured when it is not for a terminal. */
class FormatsIT {

    private static final String ID = "obligation-formation-16-18";

    @Test
    void textIsTheFormWhenNoneIsAsked() {
        String text = lance().sortie();
        assertThat(text).contains(ID).contains("Âge").contains("Une orientation, pas une décision").endsWith("\n");
        assertThat(lance("--format", "texte").sortie()).isEqualTo(text);
    }

    @Test
    void markdownHasTitlesAndLists() {
        assertThat(lance("--format", "markdown").sortie().lines().toList()).contains("# Orientation")
                .anySatisfy(line -> assertThat(line).startsWith("- ").contains(ID))
                .anyMatch(line -> line.contains("Réserve : ")).anyMatch(line -> line.contains("Source : "))
                .contains("### Hors cadre", "### Questions utiles");
    }

    @Test
    void htmlIsAWholePageThatAsksNothingOfTheNetwork() {
        assertThat(lance("--format=html").sortie()).startsWith("<!DOCTYPE html>").contains("<html lang=\"fr\">")
                .contains("<meta charset=\"utf-8\">").contains(ID).contains("l&#39;")
                .doesNotContain("<script").doesNotContain("src=").doesNotContain("<link")
                .endsWith("</html>\n");
    }

    @Test
    void noFormIsColoured() {
        for (String format : List.of("texte", "json", "markdown", "html")) {
            assertThat(lance("--format", format).sortie()).as(format).doesNotContain("\u001b");
        }
    }

    private static Issue lance(String... options) {
        String[] words = new String[options.length + 1];
        words[0] = "orienter";
        System.arraycopy(options, 0, words, 1, options.length);
        return Programme.java().lance(Exemple.options(words)).reussie();
    }
}
