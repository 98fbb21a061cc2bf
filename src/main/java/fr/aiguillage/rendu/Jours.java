package fr.aiguillage.rendu;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/** A day as it is said: « 1er mars 2026 ». */
final class Jours {

    private Jours() {
    }

    static String dit(LocalDate day) {
        return (day.getDayOfMonth() == 1 ? "1er" : String.valueOf(day.getDayOfMonth())) + " "
                + day.getMonth().getDisplayName(TextStyle.FULL, Locale.FRENCH) + " " + day.getYear();
    }
}
