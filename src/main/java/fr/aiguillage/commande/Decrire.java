package fr.aiguillage.commande;

import fr.aiguillage.orientation.Orienteur;
import java.util.List;

/** The guided questions, one at a time; the answer appears as soon as there is one. */
record Decrire(Fonds fonds) implements Commande {

    @Override
    public String nom() {
        return "decrire";
    }

    @Override
    public String description() {
        return "pose les questions une à une, la plus utile d'abord, et répond au fur et à mesure";
    }

    @Override
    public List<Option> options() {
        return OptionsSituation.et();
    }

    @Override
    public int executer(Appel call) {
        Orienteur orienteur = OptionsSituation.orienteur(fonds, call);
        OptionsSituation.situation(orienteur, call);
        new Description(orienteur, call).mener();
        return 0;
    }
}
