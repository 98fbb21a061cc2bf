package fr.aiguillage.moteur;

import fr.aiguillage.catalogue.lecture.Anomalie;
import java.util.ArrayList;
import java.util.List;
import org.kie.internal.builder.KnowledgeBuilderResult;

/** Rules that do not compile, with every fault told to their author. */
public final class ReglesInvalides extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Anomalie> anomalies = new ArrayList<>();

    ReglesInvalides() {
        super(null, null, false, false);
    }

    public List<Anomalie> anomalies() {
        return List.copyOf(anomalies);
    }

    void ajouter(String file, KnowledgeBuilderResult result) {
        int[] lines = result.getLines();
        int line = lines.length > 0 ? Math.max(lines[0], 0) : 0;
        String said = result.getMessage().lines().findFirst().orElse("");
        Anomalie fault = new Anomalie(file, line, line > 0 ? 1 : 0, "regle", "cette règle ne se compile pas (" + said + ")",
                "Peut-être un nom mal écrit, une parenthèse ou un « end » oublié ?");
        if (!anomalies.contains(fault)) {
            anomalies.add(fault);
        }
    }

    void ajouter(String file, RuntimeException cause) {
        anomalies.add(new Anomalie(file, 0, 0, "regle", "cette règle ne se compile pas (" + cause.getMessage() + ")",
                null));
    }

    /** Throws itself when there is anything to say. */
    void lever() {
        if (!anomalies.isEmpty()) {
            throw this;
        }
    }
}
