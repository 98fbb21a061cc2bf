package fr.aiguillage.recherche;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.aiguillage.catalogue.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing found.
 *
 * @param type the kind of thing
 * @param territoire the place that it belongs to, if any: the smallest that holds it all when there are several
 * @param extrait what it is, in a sentence
 * @param sources for an entry, where what is said of it was read
 */
public record Trouvaille(String id, String type, String nom, @Nullable String territoire, String extrait,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Source> sources) {
}
