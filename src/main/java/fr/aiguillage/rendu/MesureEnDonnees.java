package fr.aiguillage.rendu;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Devenir;
import fr.aiguillage.catalogue.Document;
import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.catalogue.Mesure;
import fr.aiguillage.catalogue.Mesure.Pilotage;
import fr.aiguillage.catalogue.Mesure.Role;
import fr.aiguillage.catalogue.lecture.Mappeur;
import fr.aiguillage.recherche.ActionSituee;
import fr.aiguillage.recherche.Liens;
import fr.aiguillage.recherche.Reperes;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Measures and actions as data: as they are written, with those that their lines name, by id when there is a fiche, and
 * the entries that serve them. A line that does not tell pilots from partners gives partners, with its role.
 */
public final class MesureEnDonnees {

    private final Catalogue catalogue;
    private final Liens liens;
    private final Devenir devenirs;

    /** Measures as they stand on that day. */
    public MesureEnDonnees(Catalogue catalogue, LocalDate day) {
        this.catalogue = catalogue;
        this.liens = new Liens(catalogue);
        this.devenirs = new Devenir(catalogue, day);
    }

    public ObjectNode de(Mesure measure) {
        ObjectNode data = entete(measure.id(), measure, Reperes.numero(measure));
        data.put("titre", measure.titre()).put("titre_long", measure.titreLong());
        data.set("publics", Mappeur.JSON.valueToTree(measure.publics()));
        ArrayNode actions = data.putArray("actions");
        Reperes.actions(measure).forEach(a -> actions.add(action(a)));
        data.set("pilotages", Mappeur.JSON.valueToTree(measure.pilotages()));
        acteurs(data, measure.pilotages());
        ArrayNode answering = data.putArray("repondent");
        liens.repondant(measure).forEach(one -> answering.addObject().put("action", one.action().id())
                .put("role", one.validation().role()).put("le", one.validation().le().toString())
                .set("force", Mappeur.JSON.valueToTree(one.force())));
        return fin(data, measure, liens.servant(measure), measure.notes());
    }

    public ObjectNode de(ActionSituee action) {
        Mesure measure = action.mesure();
        ObjectNode data = entete(action.id(), measure, action.action().numero());
        data.setAll(action(action));
        data.putObject("mesure").put("id", measure.id()).put("titre", measure.titre());
        acteurs(data, Liens.lignes(action));
        return fin(data, measure, liens.servant(action), action.action().notes());
    }

    private ObjectNode entete(String id, Mesure measure, String number) {
        ObjectNode data = Mappeur.JSON.createObjectNode();
        data.put("id", id).put("numero", number).put("document", measure.document());
        Document document = catalogue.document(measure.document());
        data.set("periode", Mappeur.JSON.valueToTree(document == null ? null : document.periode()));
        return data.put("apres", document == null ? null : document.apres()).put("axe", measure.axe());
    }

    private static ObjectNode action(ActionSituee action) {
        ObjectNode data = Mappeur.JSON.createObjectNode().put("id", action.id());
        return data.setAll((ObjectNode) Mappeur.JSON.valueToTree(action.action()));
    }

    private void acteurs(ObjectNode data, List<Pilotage> lines) {
        acteurs(data.putArray("pilotes"), lines, role -> role == Role.PILOTE);
        acteurs(data.putArray("partenaires"), lines, role -> role != Role.PILOTE);
    }

    private void acteurs(ArrayNode all, List<Pilotage> lines, Predicate<Role> wanted) {
        lines.stream().filter(line -> wanted.test(line.role()))
                .forEach(line -> line.acteurs().forEach(printed -> acteur(all.addObject(), printed, line)));
    }

    private void acteur(ObjectNode one, String printed, Pilotage line) {
        Fiche known = liens.nomme(printed);
        one.put("id", known == null ? null : known.id()).put("nom", printed);
        one.set("role", Mappeur.JSON.valueToTree(line.role()));
        one.set("actions", Mappeur.JSON.valueToTree(line.actions()));
    }

    private ObjectNode fin(ObjectNode data, Mesure measure, List<Fiche> entries, List<String> notes) {
        ArrayNode serving = data.putArray("entrees");
        entries.forEach(f -> serving.addObject().put("id", f.id()).put("nom", f.nom()).put("devenir", devenirs.de(f))
                .set("actions", Mappeur.JSON.valueToTree(PageMesure.actions(f, measure))));
        data.set("constats", Mappeur.JSON.valueToTree(measure.constats()));
        data.set("notes", Mappeur.JSON.valueToTree(notes));
        data.putArray("sources").addObject().put("document", measure.document())
                .put("reference", data.get("numero").asString());
        return data;
    }
}
