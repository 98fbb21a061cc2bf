package fr.aiguillage.commande;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What completion proposes, on our own catalogue. */
class SuggestionsTest {

    @Test
    void aLookUpProposesWhatItLooksUp() {
        assertThat(mots("mesure", "4")).containsExactly("4", "40");
        assertThat(mots("action", "10.")).hasSize(7).contains("10.4");
        assertThat(mots("acteur", "mi")).contains("mission-locale").doesNotContain("mildeca");
        assertThat(mots("glossaire", "SP")).contains("SPIP");
        assertThat(mots("fiche", "mi")).contains("mission-locale", "mildeca");
    }

    @Test
    void factsPlacesAndFormatsAreProposedToAnyCommand() {
        assertThat(Commandes.mots("orienter", List.of("--fait"), "scolarite=desc")).containsExactly(
                "scolarite=descolarise");
        assertThat(Commandes.mots("orienter", List.of("--territoire"), "Hénin")).contains("Hénin-Beaumont",
                "Hénin-sur-Cojeul (62)");
        assertThat(Commandes.mots("mesure", List.of("--format"), "j")).containsExactly("json");
    }

    @Test
    void placesAreNeverTooManyToRead() {
        assertThat(lieux("")).contains("Lens", "Pas-de-Calais").doesNotContain("Guéret (23)").hasSizeLessThan(41);
        assertThat(lieux("Saint")).contains("Saint-Omer").hasSizeLessThan(41);
        assertThat(lieux("Guéret")).containsExactly("Guéret (23)");
        assertThat(lieux("Zz")).isEmpty();
    }

    private static List<String> lieux(String prefix) {
        return Commandes.mots("orienter", List.of("--territoire"), prefix);
    }

    private static List<String> mots(String command, String prefix) {
        return Commandes.mots(command, List.of(), prefix);
    }
}
