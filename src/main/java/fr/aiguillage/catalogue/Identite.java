package fr.aiguillage.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code catalogue.yaml} says of a catalogue.
 *
 * @param version the date of its last revision
 * @param demandeur the attribute that says who asks
 * @param qualites the capacities of whoever asks, until that is known
 * @param regles the folders of rules that belong to it
 */
public record Identite(String id, String titre, String version, @Nullable String demandeur, List<String> qualites,
        List<String> regles) {

    public Identite {
        qualites = Listes.copie(qualites);
        regles = Listes.copie(regles);
    }
}
