package fr.aiguillage.produit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code exporter}: what is written says little of the person, and is written whole or not at all. */
class ExporterIT {

    @TempDir
    private Path dossier;

    @ParameterizedTest
    @ValueSource(strings = {"reponse.html", "reponse.md", "reponse.json"})
    void theFileTellsNeitherTheAgeNorTheCommuneAndSaysSo(String name) throws IOException {
        assertThat(exporte(name).reussie().sortie()).contains("Écrit : ", "commune retirée", "âge en tranche");
        assertThat(lu(name)).contains("commune retirée", "Pas-de-Calais").doesNotContain("62498")
                .doesNotContain(": 17 ans").doesNotContain("\"17 ans\"");
        assertThat(dans(dossier)).containsExactly(name);
    }

    @Test
    void theFormFollowsTheEndOfTheNameUnlessItIsSaid() throws IOException {
        exporte("a.html").reussie();
        assertThat(lu("a.html")).startsWith("<!DOCTYPE html>").contains("@page").doesNotContain("src=")
                .doesNotContain("<link").endsWith("</html>\n");
        exporte("sans-fin", "--format", "json").reussie();
        assertThat(lu("sans-fin")).startsWith("{").contains("\"retires\"");
        assertThat(exporte("a.htlm").refusee().erreurs()).contains("Peut-être", "html");
        assertThat(exporte("a.md", "--format", "texte").refusee().erreurs()).contains("markdown, html, json");
    }

    @Test
    void theSheetForThePersonSaysWhatExistsAndNothingOfThem() throws IOException {
        exporte("feuille.html", "--pour", "personne").reussie();
        assertThat(lu("feuille.html")).contains("Où aller", "Qui décide : vous", "Rien ne se fait sans votre accord",
                        "119", "Mission locale")
                .doesNotContain("Réserve").doesNotContain("À vérifier").doesNotContain("SNPD").doesNotContain("17 ans")
                .doesNotContain("CLSPD ou").doesNotContain("Lens").doesNotContain("pénal");
        assertThat(exporte("x.html", "--pour", "moi").refusee().erreurs()).contains("--pour personne");
    }

    @Test
    void aFileThatExistsStaysAsItIsUnlessOneSaysToReplaceIt() throws IOException {
        Path file = Files.writeString(dossier.resolve("a.md"), "à garder");
        assertThat(exporte("a.md").refusee().erreurs()).contains("existe déjà", "--remplacer");
        assertThat(file).hasContent("à garder");
        exporte("a.md", "--remplacer").reussie();
        assertThat(lu("a.md")).startsWith("# Orientation");
        assertThat(dans(dossier)).containsExactly("a.md");
    }

    @Test
    void atATerminalOneIsAskedBeforeItIsReplaced() throws IOException, InterruptedException {
        Terminal.exige();
        Path file = Files.writeString(dossier.resolve("a.md"), "à garder");
        try (Dialogue dialogue = new Dialogue(dossier, "xterm")) {
            dialogue.attends("aiguillage");
            dialogue.tape("exporter a.md --fait age=17\r");
            dialogue.attends("Le remplacer");
            dialogue.tape("non\r");
            dialogue.attends("existe déjà");
            assertThat(file).hasContent("à garder");
            dialogue.tape("exporter a.md\r");
            dialogue.attends("Le remplacer");
            dialogue.tape("oui\r");
            dialogue.attends("Écrit");
            dialogue.tape("quitter\r");
            assertThat(dialogue.fin()).isZero();
        }
        assertThat(lu("a.md")).startsWith("# Orientation");
    }

    @Test
    void whatIsNoPlaceForAFileIsRefused() throws IOException {
        assertThat(exporte("absent/a.md").refusee().erreurs()).contains("absent", "n'existe pas");
        assertThat(exporte(".", "--format", "html").refusee().erreurs()).contains("est un dossier");
        assertThat(lance("exporter", "/dev/full", "--format", "html", "--remplacer", "--fait", "age=17").refusee()
                .erreurs()).contains("fichier ordinaire");
        assertThat(exporte("n".repeat(300) + ".md").refusee().erreurs()).contains("n'a pas pu être écrit");
        assertThat(lance("exporter", dossier.resolve("a.md").toString()).refusee().erreurs()).contains("rien à écrire");
        assertThat(dans(dossier)).isEmpty();
    }

    @Test
    void aClosedPipeLosesNothing() throws IOException {
        String line = ligne("a.json");
        Programme.script(line + " | true").lance();
        assertThat(lu("a.json")).startsWith("{").endsWith("}\n");
        assertThat(dans(dossier)).containsExactly("a.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"size=4k", "ro,size=1m"})
    void aFullDiskOrAReadOnlyOneIsToldAndNothingIsLeft(String options) {
        String mount = "mount -t tmpfs -o " + options + " tmpfs '" + dossier + "'";
        Assumptions.assumeTrue(aPart(mount).statut() == 0, "needs a mount namespace of one's own");
        Issue issue = aPart(mount + "; " + ligne("a.json") + "; echo \"statut $?\"; ls -A '"
                + dossier + "'");
        assertThat(issue.sortie()).isEqualTo("statut 2\n");
        assertThat(issue.erreurs()).containsAnyOf("n'a pas pu être écrit", "n'accepte pas").contains("Peut-être");
    }

    /** Runs a script that may mount what it likes without any right, and whose mounts end with it. */
    private static Issue aPart(String script) {
        return Programme.script("").amorcePar("unshare", "-rUm", "sh", "-c").lance(script);
    }

    private Issue exporte(String name, String... options) {
        return lance(Stream.concat(Stream.of(Exemple.options("exporter", dossier.resolve(name).toString())),
                Stream.of(options)).toArray(String[]::new));
    }

    /** The same as a line for sh. */
    private String ligne(String name) {
        return Stream.concat(Programme.java().amorce().stream(),
                        Stream.of(Exemple.options("exporter", dossier.resolve(name).toString())))
                .map(w -> "'" + w.replace("'", "'\\''") + "'").collect(Collectors.joining(" "));
    }

    private static Issue lance(String... words) {
        return Programme.java().lance(words);
    }

    private String lu(String name) throws IOException {
        return Files.readString(dossier.resolve(name));
    }

    private static List<String> dans(Path directory) throws IOException {
        try (Stream<Path> all = Files.list(directory)) {
            return all.map(p -> p.getFileName().toString()).toList();
        }
    }
}
