package fr.aiguillage.produit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A trainer, three professions, three steps, a real terminal: what is recorded survives what happens to a machine. */
class SeanceIT {

    private static final Path RAPPORT = Programme.RACINE.resolve("src/test/resources/ateliers/le-banc.md");
    private static final String CAS = "--catalogue " + Programme.RACINE.resolve("src/test/resources/catalogues/trois-etapes");
    private static final String INVITE = "aiguillage> ";
    private static final String TABLES = " --tables médiation,éducateur,élu";
    private static final String CTRL_C = "\u0003";

    @TempDir
    private Path dossier;

    @Test
    void aSessionKilledBetweenTwoStepsIsTakenUpAgainAndTold() throws IOException, InterruptedException {
        Terminal.exige();
        try (Dialogue room = new Dialogue(dossier, "xterm")) {
            room.attends(INVITE);
            room.tape("atelier ouvrir le-banc " + CAS + TABLES + " --au " + Exemple.JOUR + " --enregistrer banc.yaml\r");
            room.attends("après chaque saisie");
            room.attends(" > ");
            room.tape("\r");
            room.attends("Étape 1 sur 3");
            room.attends("étape 1 > ");
            premiereEtape(room);
            room.tue();
        }
        try (Dialogue room = new Dialogue(dossier, "xterm")) {
            room.attends(INVITE);
            room.tape("atelier reprendre banc.yaml " + CAS + "\r");
            room.attends("Entrée : la suite");
            room.tape("\r");
            room.attends("Étape 2 sur 3");
            room.attends("étape 2 > ");
            deuxiemeEtape(room);
            troisiemeEtape(room);
            room.tape("rapport banc.md\r");
            room.attends("Écrit : banc.md");
            room.attends("étape 3 > ");
            room.tape("quitter\r");
            room.attends("« atelier reprendre banc.yaml »");
            room.attends(INVITE);
            room.tape("quitter\r");
            assertThat(room.fin()).isZero();
        }
        compare(Files.readString(dossier.resolve("banc.md")));
    }

    private static void premiereEtape(Dialogue room) throws IOException, InterruptedException {
        note(room, "prop\tméd\tmission-loc\t, mediation-sociale", "médiation propose Mission locale");
        note(room, "proposer élu rappel à l'ordre", "Rappel à l'ordre");
        room.tape("comparer\r");
        room.attends("N'ont encore rien noté : éducateur");
        room.attends("étape 1 > ");
        note(room, "proposer educateur mission locale", "éducateur propose Mission locale");
        note(room, "proposer élu mission locale", "élu propose");
        note(room, "dire médiation 1 à maire sans accord", "médiation dit 1");
        room.tape("comparer\r");
        room.attends("Toutes les tables : Mission locale");
        room.attends("Une seule table : Médiation sociale (médiation)");
        room.attends("étape 1 > ");
        note(room, "montrer réponses", "ni emploi");
        room.tape("montrer réponses 1\r");
        room.attends("Le corrigé : Ni emploi");
        room.attends("À LIRE À VOIX HAUTE");
        room.attends("étape 1 > ");
        room.tape(CTRL_C);
        room.attends("Ctrl-C encore une fois");
        note(room, "désaccord question 1 entre élu et éducateur", "désaccord maintenu");
        note(room, "changer age=26", "CE QUI BOUGE");
        note(room, "suivante", "Étape 2 sur 3");
        room.tape("propo");
    }

    private static void deuxiemeEtape(Dialogue room) throws IOException, InterruptedException {
        note(room, "garder éducateur 1", "éducateur garde 1");
        note(room, "proposer éducateur csapa", "éducateur propose");
        note(room, "comparer maintenant", "Personne : Consultation jeunes consommateurs");
        note(room, "montrer danger", "Drogues info service");
        note(room, "suivante", "Étape 3 sur 3");
    }

    private static void troisiemeEtape(Dialogue room) throws IOException, InterruptedException {
        note(room, "dire éducateur 2 à la plénière, avec l'accord de la personne", "éducateur dit 2");
        note(room, "comparer maintenant", "le corrigé n'attend aucun dispositif");
        note(room, "montrer débat", "votre règlement intérieur");
        note(room, "montrer paroles 1", "À discuter :");
    }

    /** Types a line, reads what it gives, and goes on to where another one may be typed. */
    private static void note(Dialogue room, String line, String shown) throws IOException, InterruptedException {
        room.tape(line + "\r");
        room.attends(shown);
        room.attends(" > ");
    }

    private static void compare(String report) throws IOException {
        if (Boolean.getBoolean("ecrans.reecrire")) {
            Files.createDirectories(RAPPORT.getParent());
            Files.writeString(RAPPORT, report);
        }
        assertThat(report).isEqualTo(Files.readString(RAPPORT));
    }
}
