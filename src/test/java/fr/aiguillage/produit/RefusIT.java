package fr.aiguillage.produit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A wrong request exits with 2, answers nothing, and says what is wrong and what was perhaps meant. */
class RefusIT {

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void aWrongWordComesWithTheNearestRightOnes(List<String> words, List<String> said) {
        assertThat(lance(words).refusee().erreurs()).contains(said);
    }

    static Stream<Arguments> aWrongWordComesWithTheNearestRightOnes() {
        return Stream.of(
                refus(List.of("orientr"), "Commande inconnue", "« orientr »", "Peut-être", "« orienter »"),
                refus(List.of("catalogue", "verifer"), "« catalogue verifer »", "Peut-être", "« catalogue verifier »"),
                refus(List.of("catalogue"), "catalogue", "Peut-être", "« catalogue statistiques »"),
                refus(List.of("orienter", "--fromat", "json"), "Option inconnue", "Peut-être", "« --format »"),
                refus(List.of("orienter", "--format", "jsn"), "« jsn »", "Peut-être", "« json »"),
                refus(List.of("chercher", "garantie", "--format", "html"), "« html »", "json"),
                refus(List.of("orienter", "--fait", "scolarit=descolarise"), "« scolarit »", "Peut-être",
                        "« scolarite »"),
                refus(List.of("orienter", "--fait", "aeg=17"), "« aeg »", "Peut-être", "« age »"),
                refus(List.of("orienter", "--fait", "emploi=sans_enploi"), "« sans_enploi »", "« emploi »",
                        "Peut-être", "« sans_emploi »"),
                refus(List.of("orienter", "--fait", "age=douze"), "« douze »", "« age »", "nombre"),
                refus(List.of("orienter", "--fait", "age"), "attribut=valeur"),
                refus(List.of("orienter", "--territoire", "Calai"), "« Calai »", "Peut-être", "« Calais (62) »"),
                refus(List.of("pourquoi", "tapja"), "« tapja »", "Peut-être", "« tapaj »"),
                refus(List.of("fiche", "mision", "locale"), "« mision locale »", "Peut-être", "« mission-locale »"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void aRequestThatCannotBeMetSaysWhichPartOfIt(List<String> words, List<String> said) {
        assertThat(lance(words).refusee().erreurs()).contains(said);
    }

    static Stream<Arguments> aRequestThatCannotBeMetSaysWhichPartOfIt() {
        return Stream.of(
                refus(List.of(""), "Commande inconnue"),
                refus(List.of("orienter", "--territoire", "Lens", "--territoire", "Lille"), "« --territoire »",
                        "plusieurs fois", "Peut-être"),
                refus(List.of("orienter", "--format=json", "--format", "texte"), "« --format »", "plusieurs fois"),
                refus(List.of("orienter", "--fait"), "« --fait »", "attend une valeur"),
                refus(List.of("orienter", "--seul=oui", "--catalogue", "."), "« --seul »"),
                refus(List.of("orienter", "l'enfant"), "Mot en trop", "« l'enfant »"),
                refus(List.of("pourquoi"), "Il manque", "Peut-être"),
                refus(List.of("orienter", "--au", "2026-02-30"), "--au", "« 2026-02-30 »", "Peut-être", "2026-02-28"),
                refus(List.of("orienter", "--au", "demain"), "--au", "« demain »"),
                refus(List.of("orienter", "--situation", "absent.yaml"), "« absent.yaml »"),
                refus(List.of("orienter", "--situation", "/"), "« / »"),
                refus(List.of("orienter", "--catalogue", "absent-d-ici"), "absent-d-ici"),
                refus(List.of("orienter", "--seul"), "--seul", "--catalogue"),
                refus(List.of("orienter", "--avec-regles"), "--avec-regles", "--catalogue"),
                refus(List.of("catalogue", "nouveau-territoire", "commune/99999"), "« commune/99999 »", "Peut-être"),
                refus(List.of("catalogue", "nouveau-territoire", "../x", "--nom", "X"), "« ../x »", "Peut-être"),
                refus(List.of("cas", "verifier", "absent.yaml"), "« absent.yaml »"),
                refus(List.of("catalogue", "verifier", "absent-d-ici"), "« absent-d-ici »"),
                refus(List.of("orienter", "--fait", "age=11", "--fait", "detention=sortie"), "Avant 13 ans",
                        "détention"),
                refus(List.of("et-si", "age=11", "--fait", "detention=sortie"), "Avant 13 ans"),
                refus(List.of("orienter", "--fait", "age=" + "9".repeat(100_000)), "trop long", "Peut-être"));
    }

    @ParameterizedTest(name = "{index} {2}")
    @MethodSource
    void aFileThatCannotBeReadIsPointedAtToTheLine(String text, String place, String said, @TempDir Path directory) {
        Path file = Exemple.ecrit(directory, "s.yaml", text);
        assertThat(Programme.java().dans(directory).lance("orienter", "--situation", "s.yaml").refusee().erreurs())
                .contains("s.yaml" + place + " : ").contains(said).doesNotContain(file.getParent().toString());
    }

    static Stream<Arguments> aFileThatCannotBeReadIsPointedAtToTheLine() {
        return Stream.of(
                Arguments.of("age: 17\nscolarite: descolarise\n age: [\n", ":3:5", "YAML"),
                Arguments.of("age: 17\nqpv: true\nage: 18\n", ":3:1", "« age »"),
                Arguments.of("age: &a 17\nauteur_age: 18\n", ":1:6", "ancres"),
                Arguments.of("age: 17\nauteur_age: *a\n", ":2:13", "alias"),
                Arguments.of("age: 17\nscolarit: descolarise\n", ":2:1", "« scolarite »"),
                Arguments.of("situation:\n  age: 17\n  emploi: sans_enploi\n", ":3:3", "« sans_enploi »"),
                Arguments.of("situation: {age: 17}\nteritoire: Lens\n", ":2:1", "« territoire »"),
                Arguments.of("situation: {age: 17}\nterritoire: Nulle-Part-Ville\n", ":2:1", "« Nulle-Part-Ville »"),
                Arguments.of("- age: 17\n", ":1:1", "situation"),
                Arguments.of("age: 17\n---\nage: 18\n", ":3:1", "plusieurs documents"),
                Arguments.of("", "", "vide"),
                Arguments.of("# " + "x".repeat(2 << 20) + "\nage: 17\n", "", "Kio"));
    }

    @Test
    void everyFaultIsToldAtOnce(@TempDir Path directory) {
        Exemple.ecrit(directory, "s.yaml", "aje: 17\nemploi: rien_du_tout\nqpv: peut-être\n");
        assertThat(Programme.java().dans(directory).lance("orienter", "--situation", "s.yaml", "--au", "hier").refusee()
                .erreurs()).contains("s.yaml:1:1", "s.yaml:2:", "s.yaml:3:", "--au");
    }

    @Test
    void standardInputIsNamedAndBoundedToo() {
        assertThat(Programme.java().lisant("age: 17\nage: 18\n").lance("orienter", "--situation", "-").refusee()
                .erreurs()).contains("entrée standard:2:1");
        assertThat(Programme.java().lisant(new byte[4 << 20]).lance("orienter", "--situation", "-").refusee()
                .erreurs()).contains("entrée standard", "Kio");
        assertThat(Programme.java().lisant("âge: 17\n".getBytes(StandardCharsets.ISO_8859_1))
                .lance("orienter", "--situation", "-").refusee().erreurs()).contains("UTF-8", "Peut-être");
    }

    private static Arguments refus(List<String> words, String... said) {
        return Arguments.of(words, List.of(said));
    }

    private static Issue lance(List<String> words) {
        return Programme.java().lance(words.toArray(String[]::new));
    }
}
