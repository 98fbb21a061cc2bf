package fr.aiguillage.produit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where one works may be poor: no terminal, nobody who reads, no room left, nothing that can be written. */
class MilieuIT {

    private static final Path PLEIN = Path.of("/dev/full");

    @TempDir
    private Path dossier;

    static List<String> justes() {
        return ChaqueCommandeIT.justes();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("justes")
    void anAnswerThatFindsNoRoomIsToldAsSuch(String line) {
        Assumptions.assumeTrue(Files.exists(PLEIN), "needs " + PLEIN);
        Issue issue = Programme.script("./aiguillage " + line + " > " + PLEIN).lance();
        assertThat(issue.refusee().erreurs()).startsWith("La réponse n'a pas pu être écrite : ").hasLineCount(1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("justes")
    void aReaderWhoLeavesIsNoFault(String line) {
        Issue issue = Programme.script("{ ./aiguillage " + line + "; echo \"$?\" >&2; } | true").lance();
        assertThat(issue.erreurs()).isIn("0\n", "1\n");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("justes")
    void nothingCanBeWrittenHereAndItIsAnsweredAllTheSame(String line) throws IOException {
        try (PetitDisque disk = PetitDisque.monte(dossier.resolve("ici"), 1 << 16)) {
            disk.ferme();
            Issue issue = Programme.lanceur().dans(disk.dossier()).avec("HOME", disk.dossier().toString())
                    .avec("TMPDIR", disk.dossier().toString()).lance(line.split(" "));
            assertThat(issue.statut()).as(issue.erreurs()).isIn(0, 1);
            assertThat(issue.erreurs()).isEmpty();
            assertThat(issue.sortie()).isNotBlank();
        }
    }

    static List<String> marquees() {
        return ChaqueCommandeIT.marquees();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("marquees")
    void noTerminalObeysWhatIsSaidAgain(String line) {
        String[] words = line.replace(ChaqueCommandeIT.MARQUE, "a\u001b[2J\u0007\u009b\u202eb").split(" ");
        Issue issue = Programme.java().dans(dossier).lisant("age: 17\n").lance(words);
        assertThat(issue.sortie() + issue.erreurs()).doesNotContainPattern("[\\p{Cc}\\p{Cf}&&[^\n\r\t]]");
    }

    @Test
    void aConversationThatNobodyReadsEnds() {
        Issue issue = Programme.script("{ while echo orienter; do :; done 2>&-; } | ./aiguillage | head -n 1").lance();
        assertThat(issue.sortie()).hasLineCount(1);
        assertThat(issue.erreurs()).isEmpty();
    }

    @Test
    void aConversationWithoutRoomEndsAndSaysSo() {
        Issue issue = Programme.script("printf 'version\\nversion\\nversion\\n' | ./aiguillage > " + PLEIN).lance();
        assertThat(issue.erreurs()).startsWith("La réponse n'a pas pu être écrite : ");
    }

    @Test
    void withoutAnyTerminalTheShellReadsWhatIsGivenAndLeaves() {
        for (String given : Stream.of("< /dev/null", "<&-", "< /dev/null 2>&-", "< /dev/null >&-").toList()) {
            Issue issue = Programme.script("setsid ./aiguillage " + given).lance();
            assertThat(issue.statut()).as(given + issue.erreurs()).isZero();
            assertThat(issue.sortie() + issue.erreurs()).as(given).isEmpty();
        }
    }

    @Test
    void aTerminalThatIsClosedLeavesNobodyBehind() throws IOException {
        EcranTmux.exige();
        ProcessHandle inside;
        try (EcranTmux screen = new EcranTmux(Programme.java("-Daiguillage.entree=terminal", "-Daiguillage.sortie=terminal"),
                80, 24)) {
            screen.tape("version");
            screen.attendsLInvite();
            inside = screen.programme();
        }
        assertThat(inside.onExit()).succeedsWithin(Duration.ofMinutes(1));
    }
}
