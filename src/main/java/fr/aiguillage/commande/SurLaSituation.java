package fr.aiguillage.commande;

import fr.aiguillage.orientation.Ecoute.Entendu;
import fr.aiguillage.orientation.Orienteur;
import fr.aiguillage.rendu.Format;
import fr.aiguillage.rendu.Page;
import java.util.List;
import java.util.function.Supplier;

/** A question about the situation that is told. */
interface SurLaSituation extends Commande {

    Fonds fonds();

    /** What is answered to what was told; only the form that was chosen is made. */
    Reponse reponse(Appel call, Orienteur orienteur, Entendu heard);

    @Override
    default List<Option> options() {
        return OptionsSituation.et(Formats.option(Formats.TEXTE_OU_JSON));
    }

    @Override
    default int executer(Appel call) {
        Format format = Formats.choisi(call, Formats.TEXTE_OU_JSON);
        Orienteur orienteur = OptionsSituation.orienteur(fonds(), call);
        Reponse answer = reponse(call, orienteur, OptionsSituation.entendue(orienteur, call));
        return Formats.repondre(call, format, answer.donnees(), answer.page());
    }

    /** An answer as data, and as a page. */
    record Reponse(Supplier<Object> donnees, Supplier<Page> page) {
    }
}
