package fr.aiguillage.produit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * What README.md shows is what happens. In a {@code console} block, a line that begins with {@code $} is a command,
 * and the lines that follow it are its whole answer, one that holds {@code …} alone standing for any lines. They are run
 * one after another from one directory, which holds nothing but the program when the first one starts.
 * {@code mvn verify -Dreadme.reecrire=true} writes again the answers that are not those shown any more: read what it
 * changed.
 */
@Execution(ExecutionMode.SAME_THREAD)
class ReadmeIT {

    private static final Path README = Programme.RACINE.resolve("README.md");
    private static final String COMMANDE = "$ ";
    private static final String SUITE = "…";
    private static final Pattern PERMISE = Pattern.compile("(\\./aiguillage|cat|printf)\\b.*");
    private static final Pattern TUE = Pattern.compile("(mvn verify|git clone)\\b.*");

    @TempDir
    static Path ailleurs;

    /** A command and the answer that is shown. */
    private record Montre(String commande, List<String> reponse) {

        boolean seTait() {
            return TUE.matcher(commande).matches();
        }

        boolean convient(String answer) {
            return Pattern.matches(reponse.stream().map(l -> l.equals(SUITE) ? "(?:.*\n)*?" : Pattern.quote(l + "\n"))
                    .collect(Collectors.joining()), answer);
        }
    }

    @TestFactory
    Stream<DynamicTest> whatTheReadmeShowsIsWhatHappens() throws IOException {
        List<Montre> shown = montres(Files.readAllLines(README));
        assertThat(shown).as("commands in README.md").isNotEmpty();
        if (Boolean.getBoolean("readme.reecrire")) {
            reecrit(shown.iterator(), depart("reecrire"));
        }
        Path here = depart("verifier");
        return montres(Files.readAllLines(README)).stream().filter(m -> !m.seTait())
                .map(m -> DynamicTest.dynamicTest(m.commande(), () -> verifie(m, here)));
    }

    private static Path depart(String name) throws IOException {
        Path here = Files.createDirectory(ailleurs.resolve(name));
        Files.createSymbolicLink(here.resolve("aiguillage"), Programme.RACINE.resolve("aiguillage"));
        return here;
    }

    private static void verifie(Montre shown, Path here) {
        assertThat(shown.commande()).as("a command that README.md may show").matches(PERMISE);
        Issue issue = Programme.script(shown.commande()).dans(here).lance();
        assertThat(issue.erreurs()).isEmpty();
        assertThat(issue.statut()).isIn(0, 1);
        if (!shown.convient(issue.sortie())) {
            assertThat(issue.sortie()).isEqualTo(String.join("\n", shown.reponse()) + "\n");
        }
    }

    private static List<Montre> montres(List<String> lines) {
        List<Montre> all = new ArrayList<>();
        boolean inside = false;
        for (String line : lines) {
            if (line.startsWith("```")) {
                inside = line.equals("```console");
            } else if (inside && line.startsWith(COMMANDE)) {
                all.add(new Montre(line.substring(COMMANDE.length()), new ArrayList<>()));
            } else if (inside && !all.isEmpty()) {
                all.get(all.size() - 1).reponse().add(line);
            }
        }
        return all;
    }

    private static void reecrit(Iterator<Montre> shown, Path here) throws IOException {
        List<String> written = new ArrayList<>();
        boolean inside = false;
        for (String line : Files.readAllLines(README)) {
            inside = line.startsWith("```") ? line.equals("```console") : inside;
            if (!inside || line.startsWith("```")) {
                written.add(line);
            } else if (line.startsWith(COMMANDE)) {
                written.add(line);
                written.addAll(reponse(shown.next(), here));
            }
        }
        Files.write(README, written);
    }

    private static List<String> reponse(Montre shown, Path here) {
        if (shown.seTait()) {
            return shown.reponse();
        }
        String answer = Programme.script(shown.commande()).dans(here).lance().sortie();
        return shown.convient(answer) ? shown.reponse() : answer.lines().toList();
    }
}
