package fr.aiguillage.produit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The interactive shell fed through a pipe: many lines, one process, one situation. */
class ConversationIT {

    @Test
    void theSituationIsKeptFromLineToLineUntilItIsCleared() {
        Issue issue = converse("""
                orienter --fait age=17 --au 2026-11-22
                orienter --fait scolarite=descolarise
                pourquoi obligation-formation-16-18
                et-si age=30
                orienter --territoire Lens
                effacer
                orienter
                quitter
                orienter --fait age=99
                """).reussie();
        String[] parts = issue.sortie().split("La situation est oubliée\\.");
        assertThat(parts).hasSize(2);
        assertThat(parts[0]).contains("Âge : 17 ans", "Scolarité : sans école", "Lens")
                .doesNotContain("Âge : 30 ans");
        assertThat(parts[1]).contains("Rien n'est encore connu").doesNotContain("17 ans").doesNotContain("99 ans");
    }

    @Test
    void jsonLinesComeOutAlone() {
        Issue issue = converse("chercher zzzzqqqq --format json\n\n   \nchercher zzzzqqqq --format json\n").reussie();
        assertThat(issue.sortie().replaceAll("\\s", "")).isEqualTo("[][]");
    }

    @Test
    void aWrongLineIsRefusedAndTheNextOneAnswered() {
        Issue issue = converse("""
                orientr
                orienter --fait age=17 --fait age=douze
                orienter --fait age=11 --fait detention=sortie
                fiche « Mission locale »
                orienter --format json
                """);
        assertThat(issue.statut()).isZero();
        assertThat(issue.erreurs()).containsSubsequence("« orientr »", "« douze »", "Avant 13 ans");
        assertThat(issue.sortie()).startsWith("Mission locale").contains("\"situation\" : { }");
    }

    @Test
    void quotesApostrophesAndDashesAreData() {
        Issue issue = converse("""
                fiche "Mission locale"
                fiche "mission locale
                fiche l'aide d'un "mot
                chercher l'école — c'est-à-dire
                orienter --fait=age=17 --format=texte
                orienter --fait "age=16" --territoire «Hénin-Beaumont»
                chercher -- --format
                """);
        assertThat(issue.statut()).isZero();
        assertThat(issue.erreurs()).contains("« l'aide d'un mot »").doesNotContain("Option inconnue");
        assertThat(issue.sortie()).contains("Âge : 17 ans", "Âge : 16 ans", "Hénin-Beaumont");
    }

    @Test
    void aLineWithoutEndIsBounded() {
        String word = "x".repeat(100_000);
        Issue issue = converse("chercher " + word + "\nchercher " + "y ".repeat(1_200_000) + "\nversion\n");
        assertThat(issue.statut()).isZero();
        assertThat(issue.erreurs()).contains("Argument trop long", "Ligne trop longue", "Peut-être")
                .hasSizeLessThan(1_000);
        assertThat(issue.sortie()).startsWith("aiguillage ");
    }

    @Test
    void helpNamesEveryCommandAndEachHasItsOwn() {
        List<String> names = List.of("orienter", "pourquoi", "pourquoi-pas", "faudrait", "et-si", "questions", "effacer",
                "fiche", "chercher", "cas verifier", "catalogue verifier", "catalogue statistiques", "quitter");
        Issue issue = converse("aide\n" + String.join("", names.stream().map(n -> "aide " + n + "\n").toList()))
                .reussie();
        assertThat(issue.sortie()).contains(names);
        names.forEach(name -> assertThat(issue.sortie()).contains("aiguillage " + name));
    }

    private static Issue converse(String lines) {
        return Programme.java("-Daiguillage.entree=autre", "-Daiguillage.sortie=autre").lisant(lines).lance();
    }
}
