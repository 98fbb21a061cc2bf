package fr.aiguillage.plan;

import fr.aiguillage.catalogue.lecture.Anomalie;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plan that cannot be read, with everything that is wrong in it. */
public final class PlanIllisible extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Anomalie> anomalies;

    public PlanIllisible(List<Anomalie> anomalies) {
        super(null, null, false, false);
        this.anomalies = List.copyOf(anomalies);
    }

    /** About a whole file. */
    public PlanIllisible(String file, String rule, String message, @Nullable String maybe) {
        this(List.of(new Anomalie(file, 0, 0, rule, message, maybe)));
    }

    public List<Anomalie> anomalies() {
        return anomalies;
    }
}
