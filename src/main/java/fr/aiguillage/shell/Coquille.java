package fr.aiguillage.shell;

import java.io.PrintWriter;
import java.util.List;

/** The interactive shell: executes lines one after the other until there are no more, or one says to leave. */
final class Coquille {

    private static final String EFFACER = "effacer";

    private static final String ACCUEIL = """
            Aiguillage %s, assistant d'orientation pour la prévention de la délinquance.
            « orienter --fait age=17 » ajoute un fait et répond ; « questions » dit quoi demander ; « aide » dit le reste.
            Tout reste sur ce poste et en mémoire : ni nom, ni adresse, ni historique de ce que vous tapez.
            « effacer » oublie la situation ; « quitter » ou Ctrl-D pour partir.
            """;

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

    /** Says where one is, in four lines. */
    static void accueille(PrintWriter sortie) {
        sortie.printf(ACCUEIL, Version.courante());
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
        if (!words.isEmpty() && execution.execute(words) == 0 && words.get(0).equals(EFFACER)) {
            lignes.efface();
        }
    }
}
