package fr.aiguillage.produit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shell at a real terminal: it greets, prompts, answers, and lets go as terminals let go. */
class TerminalIT {

    private static final String INVITE = "aiguillage> ";
    private static final String CTRL_C = "\u0003";
    private static final String CTRL_D = "\u0004";

    @TempDir
    private Path dossier;

    @BeforeAll
    static void aTerminal() {
        Terminal.exige();
    }

    @Test
    void itPromptsAnswersAndLeaves() throws IOException, InterruptedException {
        try (Dialogue dialogue = new Dialogue(dossier, "xterm-256color")) {
            dialogue.attends("Aiguillage ");
            dialogue.attends(INVITE);
            dialogue.tape("orienter --fait age=17 --fait scolarite=descolarise --territoire Hénin\r");
            dialogue.attends("obligation-formation-16-18");
            dialogue.attends("Hénin-Beaumont");
            dialogue.attends(INVITE);
            dialogue.tape("fiche l'inconn" + CTRL_C);
            dialogue.attends(INVITE);
            dialogue.tape("version\r");
            dialogue.attends("aiguillage 0.");
            dialogue.attends(INVITE);
            dialogue.tape("effacer\r");
            dialogue.attends("La situation est oubliée.");
            dialogue.attends(INVITE);
            dialogue.tape(CTRL_D);
            assertThat(dialogue.fin()).isZero();
            assertThat(dialogue.tout()).doesNotContain("n'est pas dans le catalogue").doesNotContain("WARN");
        }
    }

    @Test
    void namesAreCompletedAndFoundAgainButNotWhatWasSaid() throws IOException, InterruptedException {
        try (Dialogue dialogue = new Dialogue(dossier, "xterm")) {
            dialogue.attends(INVITE);
            dialogue.tape("vers\t\r");
            dialogue.attends("aiguillage 0.");
            dialogue.attends(INVITE);
            dialogue.tape("quitter\r");
            assertThat(dialogue.fin()).isZero();
        }
    }

    @Test
    void aDumbTerminalDoesToo() throws IOException, InterruptedException {
        try (Dialogue dialogue = new Dialogue(dossier, "dumb")) {
            dialogue.attends(INVITE);
            dialogue.tape("version\r");
            dialogue.attends("aiguillage 0.");
            dialogue.tape(CTRL_D);
            assertThat(dialogue.fin()).isZero();
            assertThat(dialogue.tout()).doesNotContain("\u001b[3");
        }
    }
}
