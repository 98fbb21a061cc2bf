package fr.aiguillage.commande;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.orientation.Mots;
import fr.aiguillage.rendu.FicheEnDonnees;
import fr.aiguillage.rendu.PageFiche;

/** Everything that the catalogue knows of an entry. */
record FicheCommande(Fonds fonds) implements Consultation {

    @Override
    public String nom() {
        return "fiche";
    }

    @Override
    public String description() {
        return "montre la fiche d'un dispositif, d'une instance ou d'un acteur";
    }

    @Override
    public Parametres parametres() {
        return Parametres.plusieurs("ID");
    }

    @Override
    public Vue voir(String words, Catalogue catalogue) {
        Fiche fiche = Designation.fiche(words, catalogue);
        return new Vue(PageFiche.de(fiche, new Mots(catalogue)), FicheEnDonnees.de(fiche, catalogue));
    }
}
