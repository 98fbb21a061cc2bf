package fr.aiguillage.shell;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Tells today's date. The launcher gives it, for Java would read its time zones, and look for others in every jar,
 * to find it: a tenth of the start.
 */
final class Calendrier {

    private Calendrier() {
    }

    /** A clock that stands on today's date, or the system's when the launcher said nothing. */
    static Clock horloge() {
        @Nullable String today = System.getProperty("aiguillage.aujourdhui");
        return today == null ? Clock.systemDefaultZone() : arretee(today);
    }

    private static Clock arretee(String today) {
        String[] parts = today.split("-");
        LocalDate date = LocalDate.of(entier(parts[0]), entier(parts[1]), entier(parts[2]));
        return Clock.fixed(date.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }

    private static int entier(String digits) {
        return Integer.parseInt(digits);
    }
}
