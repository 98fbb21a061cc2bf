package fr.aiguillage.commande;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.recherche.ActionSituee;
import fr.aiguillage.rendu.MesureEnDonnees;
import fr.aiguillage.rendu.PageAction;
import java.time.LocalDate;

/** An action of a measure: by its number alone, that of the reference text. */
record ActionCommande(Fonds fonds) implements Consultation {

    @Override
    public String nom() {
        return "action";
    }

    @Override
    public String description() {
        return "montre une action, qui la porte et ce qui la sert";
    }

    @Override
    public Parametres parametres() {
        return Parametres.un("N.M");
    }

    @Override
    public Vue voir(String words, Catalogue catalogue, LocalDate day) {
        ActionSituee action = Numeros.action(words, catalogue);
        return new Vue(PageAction.de(action, catalogue, day), new MesureEnDonnees(catalogue, day).de(action));
    }
}
