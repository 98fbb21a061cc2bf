package fr.aiguillage.catalogue;

import java.util.List;

/**
 * The words by which plans speak of what an action of a reference text does.
 *
 * @param id that of the action
 * @param partage whether other actions are spoken of by the same words
 * @param mots each way to speak of it: what must stand together, in any order
 */
public record Formulation(String id, boolean partage, List<List<String>> mots) implements Identifie {

    public Formulation {
        mots = mots == null ? List.of() : mots.stream().map(List::copyOf).toList();
    }

    /** The measure that the action is one of. */
    public String mesure() {
        return id.substring(0, id.lastIndexOf('.'));
    }

    /** The number of the action. */
    public String numero() {
        return id.substring(id.indexOf('/') + 1);
    }
}
