package fr.aiguillage.commande;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.orientation.Ecoute.Entendu;
import fr.aiguillage.orientation.Mots;
import fr.aiguillage.orientation.Orienteur;
import fr.aiguillage.rendu.ComprisEnDonnees;
import fr.aiguillage.rendu.Format;
import fr.aiguillage.rendu.PageCompris;
import java.util.List;

/** The facts that a text states. */
record Comprendre(Fonds fonds) implements Commande {

    @Override
    public String nom() {
        return "comprendre";
    }

    @Override
    public String description() {
        return "montre les faits lus dans une phrase, sans y répondre encore";
    }

    @Override
    public List<Option> options() {
        return OptionsSituation.et(Formats.option(Formats.TEXTE_OU_JSON));
    }

    @Override
    public int executer(Appel call) {
        Format format = Formats.choisi(call, Formats.TEXTE_OU_JSON);
        if (!call.a("texte")) {
            throw new Refus("il manque le texte à comprendre : --texte « … », ou --texte - pour l'entrée standard");
        }
        Orienteur orienteur = OptionsSituation.orienteur(fonds, call);
        Catalogue catalogue = orienteur.connaissances().catalogue();
        Entendu heard = OptionsSituation.entendue(orienteur, call);
        return Formats.repondre(call, format, () -> ComprisEnDonnees.de(heard.compris(), catalogue),
                () -> PageCompris.de(heard.compris(), new Mots(catalogue)));
    }
}
