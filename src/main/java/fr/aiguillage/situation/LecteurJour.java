package fr.aiguillage.situation;

import fr.aiguillage.catalogue.Dates;
import fr.aiguillage.mots.Malentendu;
import java.time.LocalDate;
import java.time.YearMonth;

/** Reads the day that someone means. */
public final class LecteurJour {

    private static final String EXEMPLE = "Peut-être AAAA-MM-JJ, comme 2026-11-22 ?";

    private LecteurJour() {
    }

    /**
     * The day.
     *
     * @throws Malentendu when it is not written as one, or when no calendar has it
     */
    public static LocalDate lire(String text) {
        if (!text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            throw new Malentendu("« " + text + " » n'est pas une date", EXEMPLE);
        }
        if (!Dates.valide(text)) {
            throw new Malentendu("« " + text + " » n'est pas une date du calendrier", proche(text));
        }
        return LocalDate.parse(text);
    }

    /** The last day of the month, when only the day is too great. */
    private static String proche(String text) {
        String month = text.substring(0, 7);
        boolean real = Dates.valide(month) && !text.endsWith("-00");
        return real ? "Peut-être " + YearMonth.parse(month).atEndOfMonth() + " ?" : EXEMPLE;
    }
}
