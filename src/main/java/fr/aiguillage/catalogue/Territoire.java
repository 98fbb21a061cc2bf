package fr.aiguillage.catalogue;

import java.util.List;

/**
 * A place.
 *
 * @param id its level, a slash and its code
 * @param dans the ids of the places right above it
 */
public record Territoire(String id, String nom, List<String> autresNoms, List<String> dans,
        List<String> codesPostaux) implements Identifie {

    public Territoire {
        autresNoms = Listes.copie(autresNoms);
        dans = Listes.copie(dans);
        codesPostaux = Listes.copie(codesPostaux);
    }
}
