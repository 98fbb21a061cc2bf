package fr.aiguillage.verification;

import fr.aiguillage.catalogue.Mesure;
import java.util.stream.Stream;

/** The two halves of the ids of measures and actions: a document, and a number in it. */
final class Numeros {

    private Numeros() {
    }

    /** What stands before the slash; empty without a slash. */
    static String document(String id) {
        return id.substring(0, Math.max(id.indexOf('/'), 0));
    }

    /** What stands after the slash. */
    static String numero(String id) {
        return id.substring(id.indexOf('/') + 1);
    }

    /** The full ids of the actions of a measure. */
    static Stream<String> actions(Mesure measure) {
        return measure.actions().stream().map(action -> document(measure.id()) + "/" + action.numero());
    }
}
