package fr.aiguillage.catalogue;

import java.util.List;

/**
 * Something that older plans say otherwise than the reference text does now.
 *
 * @param dit how they say it: what must stand together
 * @param sauf words with which a plan says it as it is now
 * @param message what has moved
 * @param mesures the measures that say it now
 */
public record Evolution(String id, List<List<String>> dit, List<List<String>> sauf, String message,
        List<String> mesures, List<Source> sources) implements Identifie {

    public Evolution {
        dit = dit == null ? List.of() : dit.stream().map(List::copyOf).toList();
        sauf = sauf == null ? List.of() : sauf.stream().map(List::copyOf).toList();
        mesures = Listes.copie(mesures);
        sources = Listes.copie(sources);
    }
}
