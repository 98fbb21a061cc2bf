package fr.aiguillage.alignement;

import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.catalogue.Formulation;
import fr.aiguillage.catalogue.Notion;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The words by which plans speak of an action, ready to be looked for. */
record Mots(Formulation formulation, List<Facon> facons, List<Facon> indices, List<Element> sauf) {

    static Mots de(Formulation formulation, Map<String, Notion> notions) {
        return new Mots(formulation, formulation.mots().stream().map(way -> Facon.de(way, notions)).toList(),
                formulation.indices().stream().map(way -> Facon.de(way, notions)).toList(),
                formulation.sauf().stream().map(one -> Element.de(one, notions)).toList());
    }

    /** The measures of the reference text that something serves. */
    static Set<String> mesures(Fiche fiche, Predicate<String> ours) {
        Set<String> served = new TreeSet<>(fiche.mesures().stream().filter(ours).toList());
        fiche.actions().stream().filter(ours).map(id -> id.substring(0, id.lastIndexOf('.'))).forEach(served::add);
        return served;
    }
}
