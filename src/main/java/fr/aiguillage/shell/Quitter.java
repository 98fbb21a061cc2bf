package fr.aiguillage.shell;

import fr.aiguillage.commande.Appel;
import fr.aiguillage.commande.Commande;

/** {@code quitter}: leaves the interactive shell. */
final class Quitter implements Commande {

    private boolean demande;

    /** Whether it was called. */
    boolean demande() {
        return demande;
    }

    @Override
    public String nom() {
        return "quitter";
    }

    @Override
    public String description() {
        return "quitte l'interpréteur (ou Ctrl-D)";
    }

    @Override
    public int executer(Appel appel) {
        demande = true;
        return 0;
    }
}
