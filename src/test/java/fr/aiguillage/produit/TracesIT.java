package fr.aiguillage.produit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing of what is said is left on the disk: not where one stands, not at home, not among temporary files. */
class TracesIT {

    private static final String MARQUE = ChaqueCommandeIT.MARQUE;

    /** What the shell takes besides, and words that are no command. */
    private static final List<String> AUTRES = List.of("aide " + MARQUE, "version " + MARQUE, MARQUE, MARQUE + " " + MARQUE,
            "orienter --fait age=17", "chercher « " + MARQUE);

    /** Questions answered with the mark, and what would read all the lines that follow. */
    private static final List<String> REPONSES = List.of("decrire", MARQUE, "age=" + MARQUE, "fin");
    private static final String TOUT_LIT = " -";

    /** The only file that a line here asks for. */
    private static final String DEMANDE = "dehors.md";

    @TempDir
    private Path lieu;

    @ParameterizedTest(name = "{0}")
    @MethodSource("lignes")
    void aCommandLeavesNothing(String line) throws IOException {
        Issue issue = programme().lisant("age: 17\n# " + MARQUE + "\n").lance(line.split(" "));
        assertThat(issue.statut()).as(issue.erreurs()).isIn(0, 2);
        rienNeReste();
    }

    @Test
    void aConversationLeavesNothing() throws IOException {
        Issue issue = programme().lisant(String.join("\n", conversation()) + "\neffacer\n").lance();
        assertThat(issue.statut()).isZero();
        assertThat(issue.sortie() + issue.erreurs()).contains(MARQUE);
        rienNeReste();
    }

    @Test
    void aConversationAtATerminalLeavesNothing() throws IOException {
        Terminal.exige();
        Programme inside = programme();
        String line = Terminal.ligne(inside.amorce());
        Issue issue = inside.lisant("chercher " + MARQUE + "\norienter --fait age=17\n" + MARQUE + "\nquitter\n")
                .amorcePar("script", "-qec", line, "/dev/null").lance();
        assertThat(issue.sortie()).contains(MARQUE);
        rienNeReste();
    }

    @Test
    void aWholeDayAtATerminalLeavesNothing() throws IOException {
        EcranTmux.exige();
        try (EcranTmux screen = new EcranTmux(programme(), 100, 30)) {
            for (String line : conversation()) {
                screen.tape(line);
            }
            screen.attendsLInvite();
            screen.frappe("fiche " + MARQUE);
            screen.touche("Tab", "C-c");
            screen.attendsLInvite();
            screen.touche("Up", "C-c");
            screen.tape("quitter");
            assertThat(screen.fin()).isZero();
            assertThat(screen.tout()).contains(MARQUE);
        }
        rienNeReste();
    }

    private static List<String> conversation() {
        return Stream.concat(REPONSES.stream(), lignes().stream().filter(line -> !line.endsWith(TOUT_LIT))).toList();
    }

    private static List<String> lignes() {
        List<String> lines = new ArrayList<>(AUTRES);
        lines.addAll(ChaqueCommandeIT.marquees());
        return lines;
    }

    /** Java takes the home of the account, whatever the variable says: both are moved. */
    private Programme programme() throws IOException {
        for (String name : List.of("ici", "maison", "temporaire")) {
            Files.createDirectories(lieu.resolve(name));
        }
        String home = lieu.resolve("maison").toString();
        String temporary = lieu.resolve("temporaire").toString();
        return Programme.java("-Duser.home=" + home, "-Djava.io.tmpdir=" + temporary)
                .avec("HOME", home).avec("TMPDIR", temporary).avec("XDG_CACHE_HOME", "").avec("XDG_DATA_HOME", "")
                .avec("XDG_STATE_HOME", "").avec("XDG_CONFIG_HOME", "").dans(lieu.resolve("ici"));
    }

    private void rienNeReste() throws IOException {
        try (Stream<Path> all = Files.walk(lieu)) {
            List<Path> left = all.filter(p -> p.getNameCount() > lieu.getNameCount() + 1).toList();
            assertThat(left).as("files left behind").isSubsetOf(List.of(lieu.resolve("ici").resolve(DEMANDE)));
            for (Path file : left) {
                assertThat(Files.readString(file)).doesNotContain(MARQUE);
            }
        }
    }
}
