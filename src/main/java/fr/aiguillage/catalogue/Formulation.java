package fr.aiguillage.catalogue;

import java.util.List;

/**
 * The words by which plans speak of what an action of a reference text does. A word may stand for several, set apart by
 * a bar, or for all the ways to name a notion.
 *
 * @param id that of the action
 * @param partage whether other actions are spoken of by the same words
 * @param mots each way to speak of it: what must stand together, in any order
 * @param indices ways that point at it without being enough
 * @param sauf what makes the words that are near it speak of something else
 */
public record Formulation(String id, boolean partage, List<List<String>> mots, List<List<String>> indices,
        List<String> sauf) implements Identifie {

    public Formulation {
        mots = facons(mots);
        indices = facons(indices);
        sauf = Listes.copie(sauf);
    }

    /** The measure that the action is one of. */
    public String mesure() {
        return id.substring(0, id.lastIndexOf('.'));
    }

    /** The number of the action. */
    public String numero() {
        return id.substring(id.indexOf('/') + 1);
    }

    private static List<List<String>> facons(List<List<String>> ways) {
        return ways == null ? List.of() : ways.stream().map(List::copyOf).toList();
    }
}
