package fr.aiguillage.commande;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.orientation.Ecoute.Entendu;
import fr.aiguillage.orientation.Mots;
import fr.aiguillage.orientation.Orienteur;
import fr.aiguillage.rendu.ComprisEnDonnees;
import fr.aiguillage.rendu.PageCompris;

/** The facts that a text states. */
record Comprendre(Fonds fonds) implements SurLaSituation {

    @Override
    public String nom() {
        return "comprendre";
    }

    @Override
    public String description() {
        return "montre les faits lus dans une phrase, sans y répondre encore";
    }

    @Override
    public int executer(Appel call) {
        if (!call.a("texte")) {
            throw new Refus("il manque le texte à comprendre : --texte « … », ou --texte - pour l'entrée standard");
        }
        return SurLaSituation.super.executer(call);
    }

    @Override
    public Reponse reponse(Appel call, Orienteur orienteur, Entendu heard) {
        Catalogue catalogue = orienteur.connaissances().catalogue();
        return new Reponse(() -> ComprisEnDonnees.de(heard.compris(), catalogue),
                () -> PageCompris.de(heard.compris(), new Mots(catalogue)));
    }
}
