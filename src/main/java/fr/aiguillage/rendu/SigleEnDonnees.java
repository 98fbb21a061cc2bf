package fr.aiguillage.rendu;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Sigle;
import fr.aiguillage.catalogue.lecture.Mappeur;
import fr.aiguillage.recherche.Noms;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An acronym as data: as it is written, with the fiches that go by it. */
public final class SigleEnDonnees {

    private final Catalogue catalogue;

    public SigleEnDonnees(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    public ObjectNode de(Sigle sigle) {
        ObjectNode data = Mappeur.JSON.valueToTree(sigle);
        ArrayNode all = data.putArray("fiches");
        Noms.deMemeNom(sigle, catalogue).forEach(f -> all.addObject().put("id", f.id()).put("nom", f.nom()));
        return data;
    }
}
