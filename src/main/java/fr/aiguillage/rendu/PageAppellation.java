package fr.aiguillage.rendu;

import fr.aiguillage.catalogue.Appellation;
import fr.aiguillage.catalogue.Dates;
import fr.aiguillage.catalogue.Devenir;
import fr.aiguillage.catalogue.lecture.Mappeur;
import fr.aiguillage.orientation.Mots;
import fr.aiguillage.orientation.Renvoi;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** A name that the toolbox has no entry for: when it held, and what took its place. */
public final class PageAppellation {

    private PageAppellation() {
    }

    public static Page de(Appellation name, Devenir fates, Mots mots) {
        Page page = new Page(name.nom());
        page.titre(1, name.nom() + (name.sigle() == null ? "" : " (" + name.sigle() + ")"));
        String fate = fates.ligne(name);
        page.paragraphe(fate == null ? "Un nom connu ici ; aucune fiche ne le décrit." : fate + ".");
        page.section("Quand", PageMesure.puces(quand(name).stream()));
        page.section("À confirmer", PageMesure.puces(name.aConfirmer().stream()));
        return page.section("Sources", PageMesure.puces(Renvoi.de(name.sources()).stream().map(mots::renvoi)));
    }

    private static List<String> quand(Appellation name) {
        List<String> all = new ArrayList<>();
        if (name.temps().du() != null) {
            all.add("Depuis : " + Dates.dite(name.temps().du()));
        }
        if (name.temps().au() != null) {
            all.add("Jusqu'à : " + Dates.dite(name.temps().au()));
        }
        return all;
    }

    /** The same as data. */
    public static ObjectNode donnees(Appellation name, Devenir fates) {
        ObjectNode data = Mappeur.JSON.valueToTree(name);
        return data.put("devenir", fates.de(name));
    }
}
