package fr.aiguillage.produit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing of what is said is left on the disk: not where one stands, not at home, not among temporary files. */
class TracesIT {

    private static final String MARQUE = "Zorglub7391";

    @TempDir
    private Path lieu;

    @Test
    void aCommandLeavesNothing() throws IOException {
        programme().lance("orienter", "--territoire", MARQUE).refusee();
        programme().lance("orienter", "--fait", "age=" + MARQUE).refusee();
        programme().lisant("age: 17\n# " + MARQUE + "\n").lance("orienter", "--situation", "-", "--format", "json")
                .reussie();
        rienNeReste();
    }

    @Test
    void aConversationLeavesNothing() throws IOException {
        Issue issue = programme().lisant("chercher " + MARQUE + "\norienter --fait age=17\n" + MARQUE + "\neffacer\n")
                .lance();
        assertThat(issue.statut()).isZero();
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

    /** Java takes the home of the account, whatever the variable says: both are moved. */
    private Programme programme() throws IOException {
        for (String name : List.of("ici", "maison", "temporaire")) {
            Files.createDirectories(lieu.resolve(name));
        }
        String home = lieu.resolve("maison").toString();
        String temporary = lieu.resolve("temporaire").toString();
        return Programme.java("-Duser.home=" + home, "-Djava.io.tmpdir=" + temporary)
                .avec("HOME", home).avec("TMPDIR", temporary).avec("XDG_CACHE_HOME", "").avec("XDG_DATA_HOME", "")
                .avec("XDG_STATE_HOME", "").dans(lieu.resolve("ici"));
    }

    private void rienNeReste() throws IOException {
        try (Stream<Path> all = Files.walk(lieu)) {
            assertThat(all.filter(p -> !Files.isDirectory(p) || p.getNameCount() > lieu.getNameCount() + 1))
                    .as("files left behind").isEmpty();
        }
    }
}
