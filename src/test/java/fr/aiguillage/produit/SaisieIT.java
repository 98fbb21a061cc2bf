package fr.aiguillage.produit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is typed or pasted at a terminal, the shell answers, says nothing of Java, and loses nothing. */
class SaisieIT {

    private static final String FAIT = "orienter --fait age=17 --au " + Exemple.JOUR;
    private static final String CONNU = "Âge : 17 ans";

    private EcranTmux ecran;

    @BeforeAll
    static void aTerminal() {
        EcranTmux.exige();
    }

    @AfterEach
    void nothingOfJavaIsShownAndItStillLeaves() throws IOException {
        try (EcranTmux last = ecran) {
            last.tape("quitter");
            assertThat(last.fin()).isZero();
            assertThat(last.tout()).doesNotContain("Exception").doesNotContain("\tat ").doesNotContain("WARN")
                    .doesNotContain("de notre fait").doesNotContain("\ufffd");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "POSIX", "fr_FR.ISO-8859-1", ""})
    void quotesDashesAndAccentsAreDataInAnyLocale(String locale) throws IOException {
        ouvre(Programme.lanceur().avec("LC_ALL", locale), 120, 40);
        ecran.tape("fiche l'aide d’un « ami » — c'est-à-dire “x” 'y");
        ecran.attends("« l'aide d’un ami — c'est-à-dire “x” 'y » n'est pas dans le catalogue");
        ecran.tape("orienter --fait «scolarite=sans école» --territoire \"Hénin-Beaumont\" --au " + Exemple.JOUR);
        ecran.attends("Scolarité : sans école");
        ecran.attends("Au 22 novembre 2026 · Hénin-Beaumont");
        assertThat(ecran.depuisLaSaisie()).startsWith("aiguillage> orienter --fait «scolarite=sans école» --territoire");
    }

    @Test
    void aHugeWordIsRefusedAndNothingIsLost() throws IOException {
        ouvre(Programme.lanceur(), 100, 40);
        avecUnFait();
        ecran.colle("chercher " + "é".repeat(100_000));
        ecran.touche("Enter");
        ecran.attends("Argument trop long");
        encoreConnu();
    }

    @Test
    void aHugePasteOfManyLinesIsAnsweredOrRefusedAndNothingIsLost() throws IOException {
        ouvre(Programme.lanceur(), 100, 40);
        avecUnFait();
        ecran.colle("chercher " + "l'école — c'est « loin »\n".repeat(4_000));
        ecran.touche("Enter");
        encoreConnu();
    }

    @Test
    void whatATerminalWouldObeyIsNotShownAsSuch() throws IOException {
        ouvre(Programme.lanceur(), 100, 40);
        avecUnFait();
        ecran.colle("fiche \u001b[2J\u001b]0;titre\u0007 \u0000\u0008\u202e fin");
        ecran.touche("Enter");
        encoreConnu();
    }

    @Test
    void aLineIsGivenUpByCtrlCAndNothingIsLost() throws IOException {
        ouvre(Programme.lanceur(), 100, 40);
        avecUnFait();
        ecran.frappe("effacer");
        ecran.touche("C-c");
        encoreConnu();
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 300})
    void aNarrowOrWideTerminalIsAnsweredToo(int columns) throws IOException {
        ouvre(Programme.lanceur(), columns, 24);
        avecUnFait();
        ecran.tape("orienter --fait scolarite=descolarise --territoire Lens");
        ecran.attends("obligation-formation-16-18");
        ecran.tape("fiche mission-locale");
        encoreConnu();
        ecran.tape("decrire");
        ecran.tape("personne");
        ecran.tape("17");
        ecran.tape("aide");
        ecran.tape("fin");
        ecran.tape("corriger");
        ecran.tape("");
        ecran.attendsLInvite();
        assertThat(ecran.coupees()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"inconnu-de-tous", "dumb", "vt100", ""})
    void aTerminalOfAnyKindShowsOnceWhatIsTypedAndAnswersInItsWidth(String kind) throws IOException {
        ouvre(Programme.lanceur().avec("TERM", kind), 100, 40);
        avecUnFait();
        encoreConnu();
        ecran.attendsLInvite();
        assertThat(ecran.tout().split("--fait age", -1)).as(ecran.tout()).hasSize(2);
        assertThat(ecran.tout()).contains("Une orientation, pas une décision.").doesNotContain("aiguillage> \n");
        assertThat(ecran.tout().lines().mapToInt(String::length)).anyMatch(n -> n > 80);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dumb", "vt100"})
    void ctrlCLeavesAQuestionAndCtrlDToo(String kind) throws IOException {
        ouvre(Programme.lanceur().avec("TERM", kind), 100, 40);
        avecUnFait();
        for (String key : List.of("C-c", "C-d")) {
            ecran.tape("decrire");
            ecran.attendsLInvite();
            ecran.touche(key);
            ecran.attends("Arrêté ici");
        }
        ecran.tape("orienter --situation -");
        ecran.attendsLInvite();
        ecran.frappe("age: 1");
        ecran.touche("C-c");
        ecran.attendsLInvite();
        encoreConnu();
    }

    @Test
    void whatLastsIsStoppedByCtrlCAndNothingIsLost(@TempDir Path folder) throws IOException {
        Path lines = Files.writeString(folder.resolve("entree.jsonl"), "{\"situation\": {\"age\": 17}}\n".repeat(200_000));
        Path answers = folder.resolve("sortie.jsonl");
        ouvre(Programme.lanceur(), 300, 40);
        avecUnFait();
        ecran.tape("lot --entree " + lines + " --sortie " + answers);
        assertThat(Patience.jusqua(() -> answers.toFile().length() > 0)).isTrue();
        ecran.touche("C-c");
        ecran.attends("Arrêté après");
        encoreConnu();
        try (Stream<String> written = Files.lines(answers)) {
            assertThat(written.count()).isLessThan(200_000);
        }
    }

    @Test
    void whatWasForgottenIsNoMoreOnTheScreenAndThatItWasIs() throws IOException {
        ouvre(Programme.lanceur(), 100, 40);
        avecUnFait();
        ecran.tape("effacer");
        ecran.attendsLInvite();
        assertThat(ecran.tout()).isEqualTo("La situation est oubliée.\naiguillage>");
    }

    private void ouvre(Programme programme, int columns, int rows) throws IOException {
        ecran = new EcranTmux(programme.dans(Path.of("/")), columns, rows);
    }

    private void avecUnFait() {
        ecran.tape(FAIT);
        ecran.attends(CONNU);
        ecran.attendsLInvite();
    }

    private void encoreConnu() {
        ecran.tape("orienter");
        ecran.attends(CONNU);
    }
}
