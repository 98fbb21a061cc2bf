package fr.aiguillage.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an orientation must answer. Rules say when there is such a need.
 *
 * @param famille the group of needs that rules may rank together
 * @param priorite among several needs, the lowest is answered first; 0 when it is not said
 */
public record Besoin(String id, String libelle, @Nullable String note, @Nullable String famille, int priorite,
        List<Source> sources) implements Identifie {

    public Besoin {
        sources = Listes.copie(sources);
    }
}
