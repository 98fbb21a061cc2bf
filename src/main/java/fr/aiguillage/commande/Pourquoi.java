package fr.aiguillage.commande;

import fr.aiguillage.orientation.Entree;
import fr.aiguillage.orientation.Orienteur;
import fr.aiguillage.rendu.Page;
import fr.aiguillage.rendu.PageEntree;
import fr.aiguillage.situation.Situation;

/** Why an entry is proposed, or why it is not: the same question, asked either way. */
record Pourquoi(Fonds fonds, String nom, String description) implements SurUneEntree {

    @Override
    public Entree donnees(Orienteur orienteur, Situation situation, String id) {
        return orienteur.entree(situation, id);
    }

    @Override
    public Page page(Orienteur orienteur, Situation situation, String id) {
        return PageEntree.de(orienteur.entree(situation, id), orienteur.connaissances().catalogue());
    }
}
