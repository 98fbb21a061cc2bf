package fr.aiguillage.commande;

import fr.aiguillage.orientation.Entree.Changement;
import fr.aiguillage.orientation.Mots;
import fr.aiguillage.orientation.Orienteur;
import fr.aiguillage.rendu.Page;
import fr.aiguillage.rendu.PageEntree;
import fr.aiguillage.situation.Situation;
import java.util.List;

/** The smallest change, among what one can do something about, that would lift what sets an entry aside. */
record Faudrait(Fonds fonds) implements SurUneEntree {

    @Override
    public String nom() {
        return "faudrait";
    }

    @Override
    public String description() {
        return "dit ce qu'il faudrait changer pour qu'un dispositif convienne, si cela dépend de vous";
    }

    @Override
    public Reponse donnees(Orienteur orienteur, Situation situation, String id) {
        List<Changement> changes = orienteur.faudrait(situation, id);
        Mots mots = new Mots(orienteur.connaissances().catalogue());
        return new Reponse(id, mots.fiche(id), changes, !changes.isEmpty());
    }

    @Override
    public Page page(Orienteur orienteur, Situation situation, String id) {
        return PageEntree.faudrait(orienteur.entree(situation, id), orienteur.faudrait(situation, id),
                orienteur.connaissances().catalogue());
    }

    /** The same as data. */
    record Reponse(String id, String nom, List<Changement> faudrait, boolean dependDeVous) {
    }
}
