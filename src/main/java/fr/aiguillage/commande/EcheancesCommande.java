package fr.aiguillage.commande;

import fr.aiguillage.orientation.Avenir;
import fr.aiguillage.orientation.Echeances;
import fr.aiguillage.orientation.Ecoute.Entendu;
import fr.aiguillage.orientation.Mots;
import fr.aiguillage.orientation.Orienteur;
import fr.aiguillage.rendu.PageEcheances;

/** What opens and what closes with time, for the situation described. */
record EcheancesCommande(Fonds fonds) implements SurLaSituation {

    @Override
    public String nom() {
        return "echeances";
    }

    @Override
    public String description() {
        return "dit ce qui s'ouvre et ce qui se ferme avec le temps";
    }

    @Override
    public Reponse reponse(Appel call, Orienteur orienteur, Entendu heard) {
        Echeances deadlines = new Avenir(orienteur).pour(heard.situation());
        return new Reponse(() -> deadlines,
                () -> PageEcheances.de(deadlines, new Mots(orienteur.connaissances().catalogue())));
    }
}
