package fr.aiguillage.rendu;

import fr.aiguillage.catalogue.Dates;
import java.time.LocalDate;

/** A day as it is said: « 1er mars 2026 ». */
final class Jours {

    private Jours() {
    }

    static String dit(LocalDate day) {
        return Dates.dite(day.toString());
    }
}
