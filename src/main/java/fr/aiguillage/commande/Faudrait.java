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
record Faudrait(Fonds fonds) implements Commande {

    @Override
    public String nom() {
        return "faudrait";
    }

    @Override
    public String description() {
        return "dit ce qu'il faudrait changer pour qu'un dispositif convienne, si cela dépend de vous";
    }

    @Override
    public List<Option> options() {
        return OptionsSituation.et(Formats.option(Formats.TEXTE_OU_JSON));
    }

    @Override
    public Parametres parametres() {
        return Parametres.plusieurs("ID");
    }

    @Override
    public int executer(Appel call) {
        Format format = Formats.choisi(call, Formats.TEXTE_OU_JSON);
        Orienteur orienteur = OptionsSituation.orienteur(fonds, call);
        String id = Designation.de(String.join(" ", call.mots()), orienteur.connaissances());
        Situation situation = OptionsSituation.situation(orienteur.connaissances(), call);
        List<Changement> changes = orienteur.faudrait(situation, id);
        Mots mots = new Mots(orienteur.connaissances().catalogue());
        String name = mots.fiche(id);
        call.sortie().print(format == Format.JSON ? Json.rendre(new Reponse(id, name, changes, !changes.isEmpty()))
                : format.rendre(PageEntree.faudrait(orienteur.entree(situation, id), changes, mots)));
        return 0;
    }

    /** The same as data. */
    record Reponse(String id, String nom, List<Changement> faudrait, boolean dependDeVous) {
    }
}
