package fr.aiguillage.atelier;

import fr.aiguillage.catalogue.lecture.Anomalie;
import org.jspecify.annotations.Nullable;

/** One thing to mend in a step. */
record Constat(String regle, String message, @Nullable String peutEtre) {

    /** Told to the author of the file. */
    Anomalie anomalie(String file, int step) {
        return new Anomalie(file, 0, 0, regle, "étape " + (step + 1) + " : " + message, peutEtre);
    }
}
