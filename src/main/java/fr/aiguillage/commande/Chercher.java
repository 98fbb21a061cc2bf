package fr.aiguillage.commande;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.recherche.Recherche;
import fr.aiguillage.recherche.Trouvaille;
import fr.aiguillage.rendu.Format;
import fr.aiguillage.rendu.PageRecherche;
import java.util.List;

/** Looks words up in the catalogue. */
record Chercher(Fonds fonds) implements Commande {

    @Override
    public String nom() {
        return "chercher";
    }

    @Override
    public String description() {
        return "cherche dans le catalogue, quelle que soit l'orthographe";
    }

    @Override
    public List<Option> options() {
        return OptionsCatalogue.et(OptionDate.AU, Formats.option(Formats.TEXTE_OU_JSON));
    }

    @Override
    public Parametres parametres() {
        return Parametres.plusieurs("MOTS");
    }

    @Override
    public int executer(Appel call) {
        Format format = Formats.choisi(call, Formats.TEXTE_OU_JSON);
        Catalogue catalogue = OptionsCatalogue.catalogue(fonds, call);
        List<Trouvaille> found = new Recherche(catalogue, OptionDate.au(call)).chercher(String.join(" ", call.mots()));
        return Formats.repondre(call, format, () -> found, () -> PageRecherche.de(found, catalogue));
    }
}
