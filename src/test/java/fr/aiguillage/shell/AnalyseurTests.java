package fr.aiguillage.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.aiguillage.commande.Refus;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnalyseurTests {

    private final Analyseur analyseur = new Analyseur(CommandeDite.connues());

    @Test
    void aCommandIsNamedByOneWord() {
        assertThat(lit("fiche", "tapaj").commande().nom()).isEqualTo("fiche");
        assertThat(lit("fiche", "tapaj").mots()).containsExactly("tapaj");
    }

    @Test
    void aCommandIsNamedByTwoWords() {
        assertThat(lit("catalogue", "verifier").commande().nom()).isEqualTo("catalogue verifier");
        assertThat(lit("catalogue", "verifier").mots()).isEmpty();
    }

    @Test
    void aValueFollowsItsOptionOrAnEqualSign() {
        Map<String, List<String>> expected = Map.of("format", List.of("json"));
        assertThat(lit("orienter", "--format", "json").options()).isEqualTo(expected);
        assertThat(lit("orienter", "--format=json").options()).isEqualTo(expected);
    }

    @Test
    void onlyTheFirstEqualSignSeparates() {
        assertThat(lit("orienter", "--fait=age=17").options()).containsEntry("fait", List.of("age=17"));
    }

    @Test
    void aRepeatableOptionKeepsItsValuesInOrder() {
        assertThat(lit("orienter", "--fait", "b=2", "--seul", "--fait", "a=1").options())
                .containsEntry("fait", List.of("b=2", "a=1")).containsEntry("seul", List.of(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"l'enfant \"dit\" « non »", "-", "- il a 15 ans", "--il a 15 ans", "-5", "--inconnue", "-h",
        "--help", "", " ", "deux\nlignes", "\\", "$HOME", "--texte=x"})
    void theValueOfAnOptionIsDataWhateverItHolds(String value) {
        assertThat(lit("orienter", "--texte", value).options()).containsEntry("texte", List.of(value));
        assertThat(lit("orienter", "--texte=" + value).options()).containsEntry("texte", List.of(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "-5", "- il a 15 ans", "--il a 15 ans", "l'enfant", "a=b", "«", "\"", ""})
    void aWordThatHasNotTheFormOfAnOptionIsData(String word) {
        assertThat(lit("chercher", word).mots()).containsExactly(word);
    }

    @Test
    void afterTwoDashesEverythingIsData() {
        assertThat(lit("chercher", "a", "--", "--format", "--", "-h").mots())
                .containsExactly("a", "--format", "--", "-h");
    }

    @Test
    void helpOfACommandIsAskedByAnOption() {
        Analyse analyse = lit("catalogue", "verifier", "--help", "--inconnue");
        assertThat(analyse.commande().nom()).isEqualTo("aide");
        assertThat(analyse.mots()).containsExactly("catalogue", "verifier");
    }

    @Test
    void helpIsAskedInSeveralWays() {
        assertThat(List.of(lit("--help"), lit("-h"), lit("aide"))).extracting(a -> a.commande().nom())
                .containsOnly("aide");
        assertThat(lit("catalogue", "--help").mots()).containsExactly("catalogue");
    }

    @Test
    void anUnknownCommandIsRefusedWithTheNearest() {
        assertRefus("Commande inconnue : « orientr ».", "Peut-être « orienter » ?", "orientr");
        assertRefus("Commande inconnue : « catalogue vérifier ».", "Peut-être « catalogue verifier » ?",
                "catalogue", "vérifier");
    }

    @Test
    void aGroupAloneIsRefusedWithItsCommands() {
        assertRefus("La commande « catalogue » attend un second mot.",
                "Peut-être « catalogue verifier » ou « catalogue statistiques » ?", "catalogue");
    }

    @Test
    void anUnknownOptionIsRefusedWithTheNearest() {
        assertRefus("Option inconnue pour « orienter » : « --formt ».", "Peut-être « --format » ?",
                "orienter", "--formt=json");
    }

    @Test
    void aSingleOptionGivenTwiceIsRefused() {
        assertThat(refus("orienter", "--format", "json", "--format=json")).hasMessageContaining("plusieurs fois");
        assertThat(refus("orienter", "--seul", "--seul")).hasMessageContaining("plusieurs fois");
    }

    @Test
    void aMissingValueIsRefused() {
        assertRefus("L'option « --format » attend une valeur : FORMAT.", null, "orienter", "--format");
        assertRefus("L'option « --format » attend une valeur : FORMAT.", "Peut-être « --format=--seul » ?",
                "orienter", "--format", "--seul");
    }

    @Test
    void aValueForAnOptionThatTakesNoneIsRefused() {
        assertThat(refus("orienter", "--seul=oui")).hasMessageContaining("ne prend pas de valeur");
    }

    @Test
    void tooFewOrTooManyWordsAreRefused() {
        assertRefus("Il manque ID : « fiche ID ».", "Peut-être « aide fiche » ?", "fiche");
        assertThat(refus("fiche", "a", "b")).hasMessage("Mot en trop pour « fiche » : « b ».");
        assertThat(refus("orienter", "a")).hasMessage("Mot en trop pour « orienter » : « a ».");
    }

    @Test
    void noWordAtAllIsRefused() {
        assertRefus("Il manque le nom d'une commande.", "Peut-être « aide » ?");
    }

    @Test
    void anArgumentThatIsTooLongIsRefused() {
        assertThat(lit("chercher", "a".repeat(Limites.ARGUMENT)).mots()).hasSize(1);
        assertThat(refus("chercher", "a".repeat(Limites.ARGUMENT + 1))).hasMessageStartingWith("Argument trop long");
    }

    @Test
    void aLineThatIsTooLongIsRefused() {
        List<String> words = Collections.nCopies(600_000, "a");
        Refus refus = catchThrowableOfType(Refus.class, () -> analyseur.analyse(words));
        assertThat(refus).hasMessageStartingWith("Ligne trop longue");
    }

    @Test
    void aRefusalShowsAWordOnOneShortLine() {
        assertThat(refus("x\u001b[2J\n" + "y".repeat(500)).getMessage()).doesNotContain("\u001b", "\n")
                .hasSizeLessThan(100);
    }

    private Analyse lit(String... words) {
        return analyseur.analyse(List.of(words));
    }

    private Refus refus(String... words) {
        return catchThrowableOfType(Refus.class, () -> lit(words));
    }

    private void assertRefus(String message, @Nullable String peutEtre, String... words) {
        assertThat(refus(words)).hasMessage(message);
        assertThat(refus(words).peutEtre()).isEqualTo(peutEtre);
    }
}
