package fr.aiguillage.commande;

import fr.aiguillage.orientation.Orienteur;
import java.util.List;

/** Changes or forgets a fact of the current situation, without losing the others. */
record Corriger(Fonds fonds) implements Commande {

    @Override
    public String nom() {
        return "corriger";
    }

    @Override
    public String description() {
        return "change un fait (FAIT=VALEUR), le redemande (FAIT) ou l'oublie (-FAIT) ; seul, les donne tous";
    }

    @Override
    public List<Option> options() {
        return OptionsSituation.et();
    }

    @Override
    public Parametres parametres() {
        return new Parametres("FAIT", 0, Integer.MAX_VALUE);
    }

    @Override
    public boolean prendLesTirets() {
        return true;
    }

    @Override
    public int executer(Appel call) {
        Orienteur orienteur = OptionsSituation.orienteur(fonds, call);
        OptionsSituation.situation(orienteur, call);
        new Correction(orienteur, call).mener();
        return 0;
    }
}
