package fr.aiguillage.rendu;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.catalogue.lecture.Mappeur;
import fr.aiguillage.recherche.Liens;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An entry of the catalogue as data: as it is written, its pilots and partners being given by id and by name. */
public final class FicheEnDonnees {

    private FicheEnDonnees() {
    }

    public static ObjectNode de(Fiche fiche, Catalogue catalogue) {
        ObjectNode data = Mappeur.JSON.valueToTree(fiche);
        data.set("pilotes", acteurs(fiche.pilotes(), catalogue));
        data.set("partenaires", acteurs(fiche.partenaires(), catalogue));
        return data;
    }

    /** An actor, with its place in each measure: {@code role} is null where only the fiche says that it takes part. */
    public static ObjectNode acteur(Fiche fiche, Catalogue catalogue) {
        ObjectNode data = de(fiche, catalogue);
        ArrayNode all = data.putArray("places");
        for (Liens.Place place : new Liens(catalogue).places(fiche)) {
            ObjectNode one = all.addObject();
            one.put("mesure", place.mesure().id()).put("titre", place.mesure().titre());
            one.set("role", Mappeur.JSON.valueToTree(place.role()));
            one.set("actions", Mappeur.JSON.valueToTree(place.actions()));
            one.put("sous_le_nom", place.sous());
        }
        return data;
    }

    private static ArrayNode acteurs(List<String> actors, Catalogue catalogue) {
        ArrayNode all = Mappeur.JSON.createArrayNode();
        for (String actor : actors) {
            Fiche known = catalogue.fiche(actor);
            ObjectNode one = all.addObject();
            one.put("id", known == null ? null : actor);
            one.put("nom", known == null ? actor : known.nom());
        }
        return all;
    }
}
