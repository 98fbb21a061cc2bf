package fr.aiguillage.commande;

import java.util.List;

/** Takes up a session again where it was left: from a file, or the one of the shell that was closed last. */
record ReprendreAtelier(Fonds fonds) implements Commande {

    @Override
    public String nom() {
        return "atelier reprendre";
    }

    @Override
    public String description() {
        return "rouvre une séance là où elle s'est arrêtée";
    }

    @Override
    public List<Option> options() {
        return OptionsCatalogue.et();
    }

    @Override
    public Parametres parametres() {
        return new Parametres("SEANCE.yaml", 0, 1);
    }

    @Override
    public int executer(Appel call) {
        new Animation(fonds, SeancesGardees.de(fonds, call), call).mener();
        return 0;
    }
}
