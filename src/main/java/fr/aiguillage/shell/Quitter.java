package fr.aiguillage.shell;

import fr.aiguillage.commande.Appel;
import fr.aiguillage.commande.Commande;
import fr.aiguillage.commande.Option;
import fr.aiguillage.commande.Parametres;
import java.util.List;

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
        return "Quitte l'interpréteur (ou Ctrl-D)";
    }

    @Override
    public List<Option> options() {
        return List.of();
    }

    @Override
    public Parametres parametres() {
        return Parametres.AUCUN;
    }

    @Override
    public int executer(Appel appel) {
        demande = true;
        return 0;
    }
}
