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
 * @param passages all that it says, in its order; nothing when only its actions are known
 */
public record Plan(String id, String titre, @Nullable Periode periode, @Nullable String territoire,
        List<String> sources, List<ActionDuPlan> actions, List<Passage> passages) {

    public Plan {
        sources = sources == null ? List.of() : List.copyOf(sources);
        actions = actions == null ? List.of() : List.copyOf(actions);
        passages = passages == null ? List.of() : List.copyOf(passages);
    }

    /** The same with only those passages. */
    public Plan avec(List<Passage> some) {
        return new Plan(id, titre, periode, territoire, sources, actions, some);
    }
}
