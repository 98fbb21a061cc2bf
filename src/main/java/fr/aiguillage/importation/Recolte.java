package fr.aiguillage.importation;

import fr.aiguillage.catalogue.Identite;
import fr.aiguillage.catalogue.lecture.Anomalie;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was read of a directory written in a foreign format.
 *
 * @param documents the sources that the fiches cite, by id, as our files write them
 * @param attributs the vocabulary of the criteria, by id, likewise
 * @param laissees the aids that are left out, each with all that is wrong in it, in the order of the files
 * @param etrangers the files that hold no aid
 * @param remarques what was not carried of the aids that are in
 */
public record Recolte(Identite identite, Map<String, ObjectNode> documents, Map<String, ObjectNode> attributs,
        List<Apport> fiches, List<List<Anomalie>> laissees, List<Anomalie> etrangers, List<Anomalie> remarques) {

    public Recolte {
        fiches = List.copyOf(fiches);
        laissees = List.copyOf(laissees);
        etrangers = List.copyOf(etrangers);
        remarques = List.copyOf(remarques);
    }
}
