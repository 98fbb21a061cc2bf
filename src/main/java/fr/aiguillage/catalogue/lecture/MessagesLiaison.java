package fr.aiguillage.catalogue.lecture;

import java.time.LocalDate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidFormatException;

/** Says in French why a file of the right form cannot be read as an entry all the same. */
final class MessagesLiaison {

    private MessagesLiaison() {
    }

    static Anomalie anomalie(Arbre tree, JacksonException error) {
        if (error instanceof InvalidFormatException format && format.getTargetType() == LocalDate.class) {
            return tree.anomalie(pointeur(error), "date-impossible",
                    "« " + format.getValue() + " » n'est pas une date du calendrier", null);
        }
        return tree.anomalie(pointeur(error), "lecture",
                "ce fichier ne se lit pas (" + error.getOriginalMessage() + ")", null);
    }

    private static String pointeur(JacksonException error) {
        StringBuilder pointer = new StringBuilder();
        for (JacksonException.Reference step : error.getPath()) {
            pointer.append('/').append(step.getPropertyName() == null ? step.getIndex() : step.getPropertyName());
        }
        return pointer.toString();
    }
}
