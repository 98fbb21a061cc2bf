package fr.aiguillage.catalogue;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A public of which one asks whether the toolbox answers it.
 *
 * @param ordre its place among the others, the lowest first
 * @param situation what makes it this public, in the words of the vocabulary; all the rest is unknown
 * @param familles the families of needs that mean something for it
 * @param sauf the needs of these families that do not
 */
public record PublicVise(String id, String libelle, int ordre, Map<String, @Nullable Object> situation,
        List<String> familles, List<String> sauf, List<Source> sources) implements Identifie {

    public PublicVise {
        situation = Listes.copie(situation);
        familles = Listes.copie(familles);
        sauf = Listes.copie(sauf);
        sources = Listes.copie(sources);
    }

    /** Whether such a need can be its own. */
    public boolean concerne(Besoin need) {
        return familles.contains(String.valueOf(need.famille())) && !sauf.contains(need.id());
    }
}
