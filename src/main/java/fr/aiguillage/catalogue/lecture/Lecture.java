package fr.aiguillage.catalogue.lecture;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Genre;
import java.util.List;
import java.util.Map;

/**
 * What was read of a directory.
 *
 * @param catalogue the entries without any fault of form
 * @param arbres the tree that each of them was read from
 * @param anomalies the faults of form, in the order of the files
 */
public record Lecture(Catalogue catalogue, Map<Cle, Arbre> arbres, List<Anomalie> anomalies) {

    /** An entry among all those of the catalogue. */
    public record Cle(Genre genre, String id) {
    }
}
