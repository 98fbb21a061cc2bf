package fr.aiguillage.commande;

import fr.aiguillage.orientation.Avenir;
import fr.aiguillage.orientation.Echeances;
import fr.aiguillage.orientation.Mots;
import fr.aiguillage.orientation.Orienteur;
import fr.aiguillage.rendu.Format;
import fr.aiguillage.rendu.PageEcheances;
import fr.aiguillage.situation.Situation;
import java.util.List;

/** What opens and what closes with time, for the situation described. */
record EcheancesCommande(Fonds fonds) implements Commande {

    @Override
    public String nom() {
        return "echeances";
    }

    @Override
    public String description() {
        return "dit ce qui s'ouvre et ce qui se ferme avec le temps";
    }

    @Override
    public List<Option> options() {
        return OptionsSituation.et(Formats.option(Formats.TEXTE_OU_JSON));
    }

    @Override
    public int executer(Appel call) {
        Format format = Formats.choisi(call, Formats.TEXTE_OU_JSON);
        Orienteur orienteur = OptionsSituation.orienteur(fonds, call);
        Situation situation = OptionsSituation.situation(orienteur, call);
        Echeances deadlines = new Avenir(orienteur).pour(situation);
        return Formats.repondre(call, format, () -> deadlines,
                () -> PageEcheances.de(deadlines, new Mots(orienteur.connaissances().catalogue())));
    }
}
