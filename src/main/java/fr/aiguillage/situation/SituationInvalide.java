package fr.aiguillage.situation;

import fr.aiguillage.catalogue.lecture.Anomalie;
import java.util.List;

/** A situation that cannot be read, with everything that is wrong in it. */
public final class SituationInvalide extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Anomalie> anomalies;

    public SituationInvalide(List<Anomalie> anomalies) {
        super(null, null, false, false);
        this.anomalies = List.copyOf(anomalies);
    }

    public List<Anomalie> anomalies() {
        return anomalies;
    }
}
