package fr.aiguillage.commande;

import fr.aiguillage.orientation.Entree;
import fr.aiguillage.orientation.Mots;
import fr.aiguillage.orientation.Orienteur;
import fr.aiguillage.rendu.Format;
import fr.aiguillage.rendu.Json;
import fr.aiguillage.rendu.PageEntree;
import fr.aiguillage.situation.Situation;
import java.util.List;

/** Why an entry is proposed, or why it is not: the same question, asked either way. */
record Pourquoi(Fonds fonds, String nom, String description) implements Commande {

    @Override
    public List<Option> options() {
        return OptionsSituation.et(Formats.option(Formats.TEXTE_OU_JSON));
    }

    @Override
    public Parametres parametres() {
        return Parametres.plusieurs("ID");
    }

    @Override
    public int executer(Appel call) {
        Format format = Formats.choisi(call, Formats.TEXTE_OU_JSON);
        Orienteur orienteur = OptionsSituation.orienteur(fonds, call);
        String id = Designation.de(String.join(" ", call.mots()), orienteur.connaissances());
        Situation situation = OptionsSituation.situation(orienteur.connaissances(), call);
        Entree entry = orienteur.entree(situation, id);
        call.sortie().print(format == Format.JSON ? Json.rendre(entry)
                : format.rendre(PageEntree.de(entry, new Mots(orienteur.connaissances().catalogue()))));
        return 0;
    }
}
