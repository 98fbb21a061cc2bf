package fr.aiguillage.catalogue;

import fr.aiguillage.logique.Verite;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates as sources give them: a year, a month or a day. One known to the year is unknown inside that year. */
public final class Dates {

    private Dates() {
    }

    /** The first day that the date may mean. */
    public static LocalDate debut(String date) {
        return switch (date.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(date), 1, 1);
            case 7 -> YearMonth.parse(date).atDay(1);
            default -> LocalDate.parse(date);
        };
    }

    /** The last day that the date may mean. */
    public static LocalDate fin(String date) {
        return switch (date.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(date), 12, 31);
            case 7 -> YearMonth.parse(date).atEndOfMonth();
            default -> LocalDate.parse(date);
        };
    }

    public static boolean valide(String date) {
        try {
            return !debut(date).isAfter(fin(date));
        } catch (DateTimeException | NumberFormatException e) {
            return false;
        }
    }

    /** Whether the day itself is known. */
    public static boolean auJour(String date) {
        return debut(date).equals(fin(date));
    }

    /** As it is said: « 2015 », « mars 2015 », « 1er mars 2015 ». */
    public static String dite(String date) {
        LocalDate first = debut(date);
        return switch (date.length()) {
            case 4 -> date;
            case 7 -> mois(first);
            default -> (first.getDayOfMonth() == 1 ? "1er" : String.valueOf(first.getDayOfMonth())) + " " + mois(first);
        };
    }

    private static String mois(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, Locale.FRENCH) + " " + day.getYear();
    }

    /** Whether something has begun by that day; true when no beginning is known. */
    public static Verite commence(@Nullable String du, LocalDate day) {
        if (du == null || !day.isBefore(fin(du))) {
            return Verite.VRAI;
        }
        return day.isBefore(debut(du)) ? Verite.FAUX : Verite.INCONNU;
    }

    /** Whether something has ended by that day, its last day being still in force; false when no end is known. */
    public static Verite termine(@Nullable String au, LocalDate day) {
        if (au == null || !day.isAfter(debut(au))) {
            return Verite.FAUX;
        }
        return day.isAfter(fin(au)) ? Verite.VRAI : Verite.INCONNU;
    }
}
