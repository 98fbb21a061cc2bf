package fr.aiguillage.plan;

import fr.aiguillage.catalogue.Periode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A local plan, cut in actions.
 *
 * @param id a short name without spaces
 * @param periode the years that it covers, as far as it says so
 * @param territoire the id of the place that it is for, which no text is read for: someone wrote it
 * @param sources the names of the files, or the decisions, that it comes from
 */
public record Plan(String id, String titre, @Nullable Periode periode, @Nullable String territoire,
        List<String> sources, List<ActionDuPlan> actions) {

    public Plan {
        sources = sources == null ? List.of() : List.copyOf(sources);
        actions = actions == null ? List.of() : List.copyOf(actions);
    }
}
