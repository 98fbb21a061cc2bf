package fr.aiguillage.catalogue.lecture;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A file read as a tree, with the place of each of its nodes by JSON pointer. */
public record Arbre(String fichier, JsonNode racine, Map<String, Position> positions) {

    /** The place of a node, or of the nearest one above it. */
    public Position position(String pointer) {
        String at = pointer;
        while (!positions.containsKey(at) && !at.isEmpty()) {
            at = at.substring(0, at.lastIndexOf('/'));
        }
        return positions.getOrDefault(at, Position.FICHIER);
    }

    /** The places of the nodes under one node, by pointers that start there. */
    public Map<String, Position> sous(String pointer) {
        Map<String, Position> below = new HashMap<>();
        positions.forEach((at, place) -> {
            if (at.equals(pointer) || at.startsWith(pointer + "/")) {
                below.put(at.substring(pointer.length()), place);
            }
        });
        return below;
    }

    public Anomalie anomalie(String pointer, String regle, String message,
            @Nullable String peutEtre) {
        Position place = position(pointer);
        return new Anomalie(fichier, place.ligne(), place.colonne(), regle, message, peutEtre);
    }
}
