package fr.aiguillage.orientation;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Mesure;
import java.util.List;

/** One action of a measure, which can be proposed by itself. */
record ActionDeMesure(Mesure mesure, Mesure.Action action) {

    /** The action of an id, « document/numéro ». */
    static ActionDeMesure de(Catalogue catalogue, String id) {
        return catalogue.mesures().stream()
                .flatMap(measure -> measure.actions().stream().map(action -> new ActionDeMesure(measure, action)))
                .filter(one -> id.equals(one.mesure.document() + "/" + one.action.numero())).findFirst().orElseThrow();
    }

    String libelle() {
        return action.libelle();
    }

    List<String> notes() {
        return action.notes();
    }

    Renvoi source() {
        return new Renvoi(mesure.document(), action.numero(), null);
    }

    /** Who leads it, as the measure says. */
    List<String> acteurs() {
        return mesure.pilotages().stream().filter(lead -> lead.actions().contains(action.numero()))
                .flatMap(lead -> lead.acteurs().stream()).distinct().toList();
    }
}
