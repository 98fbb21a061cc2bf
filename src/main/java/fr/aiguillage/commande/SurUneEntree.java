package fr.aiguillage.commande;

import fr.aiguillage.orientation.Orienteur;
import fr.aiguillage.rendu.Format;
import fr.aiguillage.rendu.Page;
import fr.aiguillage.situation.Situation;
import java.util.List;

/** A question about one entry of the catalogue, for one situation. */
interface SurUneEntree extends Commande {

    Fonds fonds();

    /** The answer as data. */
    Object donnees(Orienteur orienteur, Situation situation, String id);

    /** The answer as a page. */
    Page page(Orienteur orienteur, Situation situation, String id);

    @Override
    default List<Option> options() {
        return OptionsSituation.et(Formats.option(Formats.TEXTE_OU_JSON));
    }

    @Override
    default Parametres parametres() {
        return Parametres.plusieurs("ID");
    }

    @Override
    default int executer(Appel call) {
        Format format = Formats.choisi(call, Formats.TEXTE_OU_JSON);
        Orienteur orienteur = OptionsSituation.orienteur(fonds(), call);
        String id = Designation.de(String.join(" ", call.mots()), orienteur.connaissances());
        Situation situation = OptionsSituation.situation(orienteur, call);
        return Formats.repondre(call, format, () -> donnees(orienteur, situation, id),
                () -> page(orienteur, situation, id));
    }
}
