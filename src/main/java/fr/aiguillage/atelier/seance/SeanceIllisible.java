package fr.aiguillage.atelier.seance;

import fr.aiguillage.catalogue.lecture.Anomalie;
import java.util.List;

/** A session that cannot be taken up again, with everything that is wrong in its file. */
public final class SeanceIllisible extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Anomalie> anomalies;

    public SeanceIllisible(List<Anomalie> anomalies) {
        super(null, null, false, false);
        this.anomalies = List.copyOf(anomalies);
    }

    public List<Anomalie> anomalies() {
        return anomalies;
    }
}
