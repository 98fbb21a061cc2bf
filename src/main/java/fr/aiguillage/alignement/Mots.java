package fr.aiguillage.alignement;

import fr.aiguillage.catalogue.Formulation;
import fr.aiguillage.catalogue.Notion;
import java.util.List;
import java.util.Map;

/**
 * The words by which plans speak of an action, ready to be looked for.
 *
 * @param cible the action of the reference text
 * @param partage whether other actions are spoken of by the same words
 */
record Mots(String mesure, String cible, boolean partage, List<Facon> facons, List<Facon> indices,
        List<Element> sauf) {

    static Mots de(Formulation words, Map<String, Notion> notions) {
        return new Mots(words.mesure(), words.id(), words.partage(),
                words.mots().stream().map(way -> Facon.de(way, notions)).toList(),
                words.indices().stream().map(way -> Facon.de(way, notions)).toList(),
                words.sauf().stream().map(one -> Element.de(one, notions)).toList());
    }

    /** The same words, for an action of another text that answers to the same. */
    Mots pour(String measure, String action) {
        return new Mots(measure, action, partage, facons, indices, sauf);
    }
}
