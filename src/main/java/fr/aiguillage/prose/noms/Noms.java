package fr.aiguillage.prose.noms;

import fr.aiguillage.prose.texte.Mot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Proper names that can be read in a text. */
public interface Noms {

    /** What stands between the ids of those that one name may mean. */
    String OU = " ";

    /** No name is longer. */
    int MOTS_MAX = 20;

    /** The longest name that begins at a word, or null. */
    @Nullable Nom lire(List<Mot> words, int at);

    /** The same for one text, which remembers what it read. */
    default Noms retenus() {
        Map<Integer, Optional<Nom>> read = new HashMap<>();
        return (words, at) -> read.computeIfAbsent(at, place -> Optional.ofNullable(lire(words, place))).orElse(null);
    }

    /**
     * A name.
     *
     * @param id what it names; where it may name several, the id of each, {@link #OU} between them
     * @param mots how many words it takes
     */
    record Nom(String id, int mots) {
    }
}
