package fr.aiguillage.produit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The guided questions, left, upset or starved at any point: nothing hangs, nothing of Java is shown, nothing is lost. */
class DecrireMalgreToutIT {

    private static final String INVITE = "aiguillage>";
    private static final String REPONSE = "Une orientation, pas une décision.";

    @ParameterizedTest
    @ValueSource(strings = {"C-c", "C-d"})
    void leftInTheMiddleItKeepsWhatWasSaid(String key) throws IOException {
        try (EcranTmux screen = ouvre()) {
            screen.tape("decrire");
            screen.tape("age=17");
            screen.attendsLInvite();
            screen.frappe("à moitié tap");
            screen.touche("C-c");
            screen.attends(INVITE);
            screen.tape("decrire");
            screen.attendsLInvite();
            screen.touche(key);
            screen.attends(INVITE);
            screen.tape("orienter");
            screen.attends("Âge : 17 ans");
            quitte(screen);
        }
    }

    @Test
    void whatIsNoAnswerIsToldSoAndAskedAgain() throws IOException {
        try (EcranTmux screen = ouvre()) {
            screen.tape("decrire --fait age=17");
            for (String wrong : new String[] {"l'« école » — c'est \"loin", "-1", "99", "\\ $HOME `x`", "--", "<", "age=douze",
                    "age=11..", "é".repeat(3_000)}) {
                screen.tape(wrong);
            }
            screen.attendsLInvite();
            screen.colle("mot ".repeat(25_000));
            screen.touche("Enter");
            screen.attends("trop long");
            screen.tape("fin");
            screen.attends("Âge : 17 ans");
            screen.attends(REPONSE);
            quitte(screen);
        }
    }

    @Test
    void knowingNothingComesToAnEnd() throws IOException {
        try (EcranTmux screen = ouvre()) {
            screen.tape("decrire");
            for (int i = 0; i < 200 && !screen.alInvite(INVITE); i++) {
                screen.tape("");
                screen.attendsLInvite();
            }
            assertThat(screen.alInvite(INVITE)).as("an end of the questions").isTrue();
            quitte(screen);
        }
    }

    @Test
    void aPipeThatEndsInTheMiddleEndsItToo() {
        for (String given : new String[] {"", "\n", "\n\n", "fin\n", "age=17\n", "\0\u001b[2J\n", "age=17\n?\n<\n<\n<\n"}) {
            Issue issue = Programme.java().lisant(given).lance("decrire");
            assertThat(issue.statut()).as("%s %s", given, issue.erreurs()).isIn(0, 2);
            assertThat(issue.sortie() + issue.erreurs()).isNotBlank();
            Issue within = Programme.java().lisant("decrire\n" + given).lance();
            assertThat(within.statut()).as("%s %s", given, within.erreurs()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"« école »", "“école”", "\"école\"", "l'école ; « drogues » – quoi", "école", "e\u0301cole"})
    void quotesDashesAndAccentsAreReadOrRefusedInAnyLocale(String said) {
        Issue issue = Programme.lanceur().avec("LC_ALL", "C").lisant("personne\n" + said + "\nécole\nfin\n").lance("decrire");
        assertThat(issue.statut()).isZero();
        assertThat(issue.sortie()).contains("Ce qui vous amène : école ou études").doesNotContain("\ufffd");
    }

    @Test
    void aHugeLineIsRefusedThroughAPipeToo() {
        Issue issue = Programme.java().lisant("personne\n" + "é".repeat(100_000) + "\nécole\nfin\n").lance("decrire");
        assertThat(issue.sortie()).containsSubsequence("Réponse trop longue", "Ce qui vous amène : école ou études")
                .hasSizeLessThan(10_000);
    }

    @Test
    void aReaderWhoLeavesIsNoFault() {
        Issue issue = Programme.script("printf 'decrire\\npersonne\\nécole\\n' | ./aiguillage | head -n 1").lance();
        assertThat(issue.sortie()).hasLineCount(1);
        assertThat(issue.erreurs()).isEmpty();
    }

    @Test
    void answersMayComeThroughAPipe() {
        assertThat(Programme.java().lisant("age=17\nfin\n").lance("decrire").reussie().sortie())
                .contains("Âge : 17 ans", REPONSE);
        assertThat(Programme.java().lisant("decrire\nage=17\nfin\norienter --fait qpv=oui --format json\n").lance()
                .reussie().sortie()).contains("\"age\" : 17");
    }

    private static EcranTmux ouvre() throws IOException {
        EcranTmux.exige();
        return new EcranTmux(Programme.lanceur().dans(Path.of("/")), 100, 40);
    }

    private static void quitte(EcranTmux screen) throws IOException {
        screen.tape("quitter");
        assertThat(screen.fin()).isZero();
        assertThat(screen.tout()).doesNotContain("Exception").doesNotContain("WARN").doesNotContain("de notre fait");
    }
}
