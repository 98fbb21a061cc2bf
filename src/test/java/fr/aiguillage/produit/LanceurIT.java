package fr.aiguillage.produit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The launcher itself, from anywhere, over the jar that was just built: it must not build it again. */
class LanceurIT {

    @Test
    void itAnswersWithoutBuildingAgain(@TempDir Path elsewhere) throws IOException {
        FileTime built = Files.getLastModifiedTime(Programme.JAR);
        Path link = Files.createSymbolicLink(elsewhere.resolve("mon lanceur"), Programme.RACINE.resolve("aiguillage"));
        JsonNode answer = Programme.script("exec \"$0\" \"$@\"").dans(elsewhere).lance(Exemple.options(
                link.toString(), "orienter", "--format", "json")).reussie().json();
        assertThat(Exemple.ids(answer.get("recommandations"))).contains("obligation-formation-16-18");
        assertThat(Files.getLastModifiedTime(Programme.JAR)).isEqualTo(built);
        Files.delete(link);
    }

    @Test
    void accentsAreKeptWhateverTheLocale() {
        for (String locale : new String[] {"C", "POSIX", "fr_FR.ISO-8859-1"}) {
            assertThat(Programme.lanceur().avec("LC_ALL", locale).lance("orienter", "--territoire", "Hénin-Beaumont",
                    "--fait", "scolarite=sans école").reussie().sortie()).as(locale)
                    .contains("Hénin-Beaumont", "Scolarité : sans école").doesNotContain("??").doesNotContain("\ufffd");
        }
    }

    @Test
    void argumentsArriveAsTheyWereGiven() {
        assertThat(Programme.lanceur().lance("fiche", "l'aide \"d'un\" «  ami » $HOME `x` \\ * --").refusee().erreurs())
                .contains("l'aide \"d'un\" «  ami » $HOME `x` \\ * --");
        assertThat(Programme.lanceur().lance("chercher", "--format", "json", "--", "--qqzzq", "", "zzzzqqqq").reussie()
                .json()).isEmpty();
    }

    @Test
    void aReaderWhoLeavesIsNoFault() {
        Issue issue = Programme.script("{ ./aiguillage orienter --fait age=17 --format json; echo \"$?\" >&2; } | head -n 1")
                .lance();
        assertThat(issue.sortie()).isEqualTo("{\n");
        assertThat(issue.erreurs()).isEqualTo("0\n");
    }

    @Test
    void closedStreamsAreNoFault() {
        assertThat(Programme.script("./aiguillage version <&-").lance().reussie().sortie()).startsWith("aiguillage ");
        assertThat(Programme.script("./aiguillage version 2>&-").lance().reussie().sortie()).startsWith("aiguillage ");
    }

    @Test
    void aConversationThroughAPipeSaysNothingButItsAnswers() {
        assertThat(Programme.lanceur().lisant("version\n").lance().reussie().sortie()).matches("aiguillage \\S+\n");
    }
}
