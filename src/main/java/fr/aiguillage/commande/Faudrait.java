package fr.aiguillage.commande;

import fr.aiguillage.orientation.Entree.Changement;
import fr.aiguillage.orientation.Mots;
import fr.aiguillage.orientation.Orienteur;
import fr.aiguillage.rendu.Format;
import fr.aiguillage.rendu.Json;
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
    public String repondre(Orienteur orienteur, Situation situation, String id, Format format) {
        List<Changement> changes = orienteur.faudrait(situation, id);
        Mots mots = new Mots(orienteur.connaissances().catalogue());
        return format == Format.JSON ? Json.rendre(new Reponse(id, mots.fiche(id), changes, !changes.isEmpty()))
                : format.rendre(PageEntree.faudrait(orienteur.entree(situation, id), changes, mots));
    }

    /** The same as data. */
    record Reponse(String id, String nom, List<Changement> faudrait, boolean dependDeVous) {
    }
}
