package fr.aiguillage.commande;

import fr.aiguillage.catalogue.Appellation;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Devenir;
import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.orientation.Mots;
import fr.aiguillage.recherche.Noms;
import fr.aiguillage.rendu.FicheEnDonnees;
import fr.aiguillage.rendu.PageAppellation;
import fr.aiguillage.rendu.PageFiche;
import java.time.LocalDate;

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
    public Vue voir(String words, Catalogue catalogue, LocalDate day) {
        Devenir fates = new Devenir(catalogue, day);
        Appellation name = catalogue.fiche(words) == null ? Noms.appellation(words, catalogue) : null;
        if (name != null && Noms.fiche(name, catalogue) == null) {
            return new Vue(PageAppellation.de(name, fates, new Mots(catalogue)),
                    PageAppellation.donnees(name, fates));
        }
        Fiche fiche = Designation.fiche(words, catalogue);
        return new Vue(PageFiche.de(fiche, catalogue, day), FicheEnDonnees.de(fiche, catalogue, day));
    }
}
