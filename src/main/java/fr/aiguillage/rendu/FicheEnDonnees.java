package fr.aiguillage.rendu;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Datee;
import fr.aiguillage.catalogue.Devenir;
import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.catalogue.Succession;
import fr.aiguillage.catalogue.lecture.Mappeur;
import fr.aiguillage.recherche.Liens;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An entry of the catalogue as data: as it is written, its pilots and partners being given by id and by name. */
public final class FicheEnDonnees {

    private FicheEnDonnees() {
    }

    /** As it stands on that day. */
    public static ObjectNode de(Fiche fiche, Catalogue catalogue, LocalDate day) {
        ObjectNode data = Mappeur.JSON.valueToTree(fiche);
        temps(data, fiche, new Succession(catalogue), day);
        data.set("pilotes", acteurs(fiche.pilotes(), catalogue));
        data.set("partenaires", acteurs(fiche.partenaires(), catalogue));
        return data;
    }

    /** An actor, with its place in each measure: {@code role} is null where only the fiche says that it takes part. */
    public static ObjectNode acteur(Fiche fiche, Catalogue catalogue, LocalDate day) {
        ObjectNode data = de(fiche, catalogue, day);
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

    /** Whether it is in force, what became of it, what took its place one after another, and the names it went by. */
    private static void temps(ObjectNode data, Fiche fiche, Succession succession, LocalDate day) {
        Devenir fates = new Devenir(succession, day);
        data.put("jour", day.toString());
        data.put("en_vigueur", succession.enVigueur(fiche, day).name().toLowerCase(Locale.ROOT));
        data.put("devenir", fates.de(fiche));
        succession.suite(fiche).forEach(next -> nommer(data.withArray("suite").addObject(), next, fates));
        succession.precedents(fiche).forEach(old -> nommer(data.withArray("precedents").addObject(), old, fates));
    }

    private static void nommer(ObjectNode one, Datee thing, Devenir fates) {
        one.put("id", thing.id()).put("nom", thing.nom()).put("devenir", fates.de(thing));
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
