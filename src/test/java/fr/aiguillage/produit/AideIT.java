package fr.aiguillage.produit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The help tells the truth: every command has an example, and every example works. */
class AideIT {

    private static final String EXEMPLES = "PAR EXEMPLE";

    /** These read what follows them, or leave: they are talked with elsewhere. */
    private static final Set<String> DIALOGUES = Set.of("decrire", "quitter", "atelier ouvrir", "atelier reprendre");

    @TempDir
    private Path dossier;

    private Map<String, List<String>> exemples = Map.of();

    @BeforeEach
    void readTheHelp() {
        exemples = exemples();
    }

    @Test
    void everyCommandHasAnExample() {
        assertThat(exemples).hasSizeGreaterThan(10).allSatisfy((name, lines) ->
                assertThat(lines).as(name).isNotEmpty().allMatch(line -> line.startsWith(name)));
    }

    @Test
    void everyExampleWorks() throws IOException {
        prepare();
        List<String> lines = exemples.entrySet().stream().filter(e -> !DIALOGUES.contains(e.getKey()))
                .flatMap(e -> e.getValue().stream()).toList();
        Issue issue = converse("orienter --fait age=17\n" + String.join("\n", lines) + "\n");
        assertThat(issue.erreurs().lines().filter(line -> !line.contains("1 lignes répondues"))
                .filter(line -> !line.matches("(Laissée? de côté|Passé|Non repris) : .*"))).isEmpty();
        assertThat(issue.sortie()).doesNotContain("Rien ne correspond");
    }

    private void prepare() throws IOException {
        Files.writeString(dossier.resolve("cas.yaml"),
                "- id: jeune-sans-ecole\n  situation: {age: 17, scolarite: descolarise}\n  attendus:\n"
                        + "    - {ids: [obligation-formation-16-18], force: essentiel}\n");
        Files.writeString(dossier.resolve("situations.jsonl"), "{\"id\": \"a\", \"situation\": {\"age\": 17}}\n");
        Files.writeString(dossier.resolve("plan.md"), "## Actions\n\n- Éclairer le parc (2027)\n");
        Programme.java().dans(dossier).lance("atelier", "ouvrir", "le-portail-du-college", "--tables", "A",
                "--enregistrer", "seance.yaml").reussie();
        copie(Programme.RACINE.resolve("src/test/resources/aides-jeunes/bon"), dossier.resolve("aides"));
    }

    private static void copie(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private Issue converse(String lines) {
        return Programme.java("-Daiguillage.entree=autre", "-Daiguillage.sortie=autre").dans(dossier).lisant(lines)
                .lance();
    }

    /** The examples of every command that the help names, each as its own help gives them. */
    private Map<String, List<String>> exemples() {
        List<String> names = converse("aide\n").sortie().lines().filter(line -> line.matches("- [a-z].* : .*"))
                .map(line -> line.substring(2, line.indexOf(" : "))).toList();
        String said = converse(names.stream().map(name -> "aide " + name + "\n").collect(Collectors.joining())).sortie();
        String[] parts = said.split("(?m)^aiguillage (?=[a-z])");
        assertThat(parts).hasSize(names.size() + 1);
        return IntStream.range(0, names.size()).boxed().collect(Collectors.toMap(names::get, i -> lignes(parts[i + 1])));
    }

    private static List<String> lignes(String help) {
        List<String> lines = help.lines().toList();
        return !lines.contains(EXEMPLES) ? List.of() : lines.subList(lines.indexOf(EXEMPLES) + 1, lines.size()).stream()
                .filter(line -> line.startsWith("- ")).map(line -> line.substring(2)).toList();
    }
}
