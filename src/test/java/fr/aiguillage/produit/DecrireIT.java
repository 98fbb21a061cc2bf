package fr.aiguillage.produit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Guided questions, and corrections, as they are answered. */
class DecrireIT {

    @Test
    void anAnswerAppearsBeforeTheLastQuestionAndTheWholeOfItAtTheEnd() {
        Issue issue = converse("""
                decrire
                personne
                ecole, alcool ou drogues
                17 ans
                canabis, pas alcool
                sans ecole
                fin
                """).reussie();
        assertThat(issue.sortie()).containsSubsequence("Qu'est-ce qui vous amène ?", "Quel âge", "Quels produits",
                "1. ", "Connu : ", "Consommations : cannabis, pas alcool", "Où en est sa scolarité ?",
                "Nouveau : ", "VOUS, AUJOURD'HUI", "Une orientation, pas une décision");
    }

    @Test
    void aWrongAnswerIsAskedAgainAndNothingIsLost() {
        Issue issue = converse("""
                decrire
                personne
                ecole
                17
                sans cole
                zzzz
                4
                <
                ?
                fin
                orienter
                """);
        assertThat(issue.erreurs()).startsWith("2 lignes n'ont pas été comprises");
        assertThat(issue.sortie()).contains("« zzzz » n'est pas une des réponses.", "Jusqu'ici : sans école");
        String after = issue.sortie().substring(issue.sortie().lastIndexOf("Jusqu'ici"));
        assertThat(after).contains("Âge : 17 ans").doesNotContain("Scolarité : sans école");
    }

    @Test
    void aNumberTakenForAnAnswerIsToldWithWhatItWasTakenForAndTakenBack() {
        Issue issue = converse("decrire\npersonne\n17\n<\necole\nfin\n").reussie();
        assertThat(issue.sortie().replaceAll("\\s+", " ")).containsSubsequence(
                "travail d'intérêt général (compris de « 17 » ; « < » pour changer).", "Jusqu'ici : travail d'intérêt général",
                "Ce qui vous amène : école ou études.");
    }

    @Test
    void aLineThatIsNoAnswerIsFollowedByTheSameQuestionAndCounted() {
        Issue issue = converse("decrire\nlieu\nzzzz\ntransports\ndégradations\nfin\n");
        assertThat(issue.sortie()).containsSubsequence("« zzzz » n'est pas une des réponses.",
                "De quel type de lieu s'agit-il ?", "Lieu : transports", "dégradations");
        assertThat(issue.erreurs()).isEqualTo(
                "Une ligne n'a pas été comprise : la suivante a répondu à la même question.\n");
    }

    @Test
    void theHelpGivesExamplesOfWhatIsAsked() {
        assertThat(converse("decrire\npersonne\naide\nfin\n").reussie().sortie().replaceAll("\\s+", " "))
                .contains("« école ou études, travail ou formation » en donnent plusieurs", "« objet=personne » : corrige");
    }

    @Test
    void factsThatCannotHoldTogetherAreExplainedAndTheOneBeforeStays() {
        Issue issue = converse("""
                orienter --fait detention=sortie
                corriger age=11
                corriger age=16
                corriger
                2
                17
                corriger -detention
                corriger
                """);
        assertThat(issue.statut()).isZero();
        assertThat(issue.erreurs()).contains("Avant 13 ans");
        assertThat(issue.sortie()).containsSubsequence("Âge : 16 ans", "2 Âge : 16 ans (age)", "Jusqu'ici : 16 ans",
                "Âge : 17 ans", "1 Âge : 17 ans (age)");
    }

    @Test
    void theEndOfInputGivesTheAnswerAndNothingAtAllIsRefused() {
        Issue ended = muet().lisant("personne\necole\n17\n").lance("decrire").reussie();
        assertThat(ended.sortie()).contains("Âge : 17 ans", "Une orientation, pas une décision");
        Issue nothing = muet().lisant("").lance("decrire");
        assertThat(nothing.statut()).isEqualTo(2);
        assertThat(nothing.erreurs()).contains("n'a reçu aucune réponse", "Peut-être");
    }

    @Test
    void aTerminalCompletesAnswersAndKeepsTheSituationWhenInterrupted(@TempDir Path place) throws Exception {
        Terminal.exige();
        try (Dialogue dialogue = new Dialogue(place, "xterm")) {
            dialogue.attends("aiguillage> ");
            dialogue.tape("decrire\r");
            dialogue.attends("une personne");
            dialogue.tape("1\r");
            dialogue.attends("vous amène");
            dialogue.tape("école ou é\t\r");
            dialogue.attends("Quel âge");
            dialogue.tape("17\r");
            dialogue.attends("formation initiale terminée");
            dialogue.attends("> ");
            dialogue.tape("\003");
            dialogue.attends("Arrêté ici");
            dialogue.tape("orienter\r");
            dialogue.attends("17 ans");
            dialogue.attends("pas une décision");
            dialogue.tape("quitter\r");
            assertThat(dialogue.fin()).isZero();
        }
    }

    private static Issue converse(String lines) {
        return muet().lisant(lines).lance();
    }

    private static Programme muet() {
        return Programme.java("-Daiguillage.entree=autre", "-Daiguillage.sortie=autre");
    }
}
