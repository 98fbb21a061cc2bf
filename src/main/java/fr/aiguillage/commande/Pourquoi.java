package fr.aiguillage.commande;

import fr.aiguillage.orientation.Entree;
import fr.aiguillage.orientation.Mots;
import fr.aiguillage.orientation.Orienteur;
import fr.aiguillage.rendu.Format;
import fr.aiguillage.rendu.Json;
import fr.aiguillage.rendu.PageEntree;
import fr.aiguillage.situation.Situation;

/** Why an entry is proposed, or why it is not: the same question, asked either way. */
record Pourquoi(Fonds fonds, String nom, String description) implements SurUneEntree {

    @Override
    public String repondre(Orienteur orienteur, Situation situation, String id, Format format) {
        Entree entry = orienteur.entree(situation, id);
        return format == Format.JSON ? Json.rendre(entry)
                : format.rendre(PageEntree.de(entry, new Mots(orienteur.connaissances().catalogue())));
    }
}
