package fr.aiguillage.shell;

import fr.aiguillage.rendu.Ecran;
import fr.aiguillage.rendu.Format;
import fr.aiguillage.rendu.Page;
import java.io.PrintWriter;
import java.util.List;

/** The interactive shell: executes lines one after the other until there are no more, or one says to leave. */
final class Coquille {

    private final Lignes lignes;
    private final Execution execution;
    private final Quitter quitter;
    private final Sorties sorties;

    Coquille(Lignes lignes, Execution execution, Quitter quitter, Sorties sorties) {
        this.lignes = lignes;
        this.execution = execution;
        this.quitter = quitter;
        this.sorties = sorties;
    }

    /** Says where one is and what to do first, in six lines of an ordinary screen. */
    static void accueille(PrintWriter sortie, Ecran screen) {
        Page welcome = new Page("Accueil")
                .paragraphe("Aiguillage " + Version.courante() + " : qui peut aider, pour une situation, et pourquoi.")
                .puces(List.of("decrire : se laisser guider, une question à la fois",
                        "orienter --fait … : dire ce que l'on sait ; la touche Tab propose la suite",
                        "chercher MOTS : retrouver un dispositif, un acteur, un sigle",
                        "aide : tout le reste, avec des exemples"))
                .paragraphe("Ni nom ni adresse ; rien n'est gardé. effacer : oublier ; quitter : partir.");
        sortie.print(Format.TEXTE.rendre(welcome, screen));
        sortie.flush();
    }

    void converse() {
        while (!quitter.demande() && !sorties.fermee()) {
            String line = lignes.suivante();
            if (line == null) {
                return;
            }
            traite(line);
        }
    }

    private void traite(String line) {
        List<String> words = Decoupe.mots(line);
        if (!words.isEmpty()) {
            execution.execute(execution.estUnePhrase(words) ? List.of("orienter", "--texte", line.strip()) : words);
        }
    }
}
