package fr.aiguillage.recherche;

import fr.aiguillage.catalogue.Mesure;

/** An action, in its measure. */
public record ActionSituee(Mesure mesure, Mesure.Action action) {

    /** The id of the document, a slash and the number of the action. */
    public String id() {
        return mesure.document() + "/" + action.numero();
    }
}
