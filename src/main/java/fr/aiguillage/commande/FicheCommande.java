package fr.aiguillage.commande;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.orientation.Mots;
import fr.aiguillage.rendu.FicheEnDonnees;
import fr.aiguillage.rendu.Format;
import fr.aiguillage.rendu.Json;
import fr.aiguillage.rendu.PageFiche;
import java.util.List;

/** Everything that the catalogue knows of an entry. */
record FicheCommande(Fonds fonds) implements Commande {

    @Override
    public String nom() {
        return "fiche";
    }

    @Override
    public String description() {
        return "montre la fiche d'un dispositif, d'une instance ou d'un acteur";
    }

    @Override
    public List<Option> options() {
        return OptionsCatalogue.et(Formats.option(Formats.TEXTE_OU_JSON));
    }

    @Override
    public Parametres parametres() {
        return Parametres.plusieurs("ID");
    }

    @Override
    public int executer(Appel call) {
        Format format = Formats.choisi(call, Formats.TEXTE_OU_JSON);
        Catalogue catalogue = OptionsCatalogue.catalogue(fonds, call);
        Fiche fiche = Designation.fiche(String.join(" ", call.mots()), catalogue);
        call.sortie().print(format == Format.JSON ? Json.rendre(FicheEnDonnees.de(fiche, catalogue))
                : format.rendre(PageFiche.de(fiche, new Mots(catalogue))));
        return 0;
    }
}
