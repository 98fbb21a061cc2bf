package fr.aiguillage.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code catalogue.yaml} says of a catalogue.
 *
 * @param version the date of its last revision
 * @param demandeur the attribute that says who asks
 * @param qualites the capacities of whoever asks, until that is known
 * @param partages the persons whose facts hold for everyone in the situation
 * @param regles the folders of rules that belong to it
 */
public record Identite(String id, String titre, String version, @Nullable String demandeur, List<String> qualites,
        List<String> partages, List<String> regles) {

    public Identite {
        qualites = Listes.copie(qualites);
        partages = Listes.copie(partages);
        regles = Listes.copie(regles);
    }
}
