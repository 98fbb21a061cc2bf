package fr.aiguillage.commande;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Comptes;
import fr.aiguillage.rendu.Format;
import fr.aiguillage.rendu.PageComptes;
import java.util.List;

/** Counts the knowledge base. */
record Statistiques(Fonds fonds) implements Commande {

    @Override
    public String nom() {
        return "catalogue statistiques";
    }

    @Override
    public String description() {
        return "compte ce que contient le catalogue";
    }

    @Override
    public List<Option> options() {
        return OptionsCatalogue.et(Formats.option(Formats.TEXTE_OU_JSON));
    }

    @Override
    public int executer(Appel call) {
        Format format = Formats.choisi(call, Formats.TEXTE_OU_JSON);
        Catalogue catalogue = OptionsCatalogue.catalogue(fonds, call);
        long rules = call.a("seul") ? 0 : fonds.produit().regles().size();
        Comptes counts = Comptes.de(catalogue, (int) rules);
        return Formats.repondre(call, format, () -> counts, () -> PageComptes.de(counts));
    }
}
