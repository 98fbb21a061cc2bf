package fr.aiguillage.bilan;

import fr.aiguillage.catalogue.Periode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The years that a calendar names. */
final class Annees {

    private static final Pattern ANNEE = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

    private Annees() {
    }

    /** Whether a calendar names years, all of them before a period begins. */
    static boolean avant(@Nullable String calendar, @Nullable Periode period) {
        if (calendar == null || period == null || period.du() == null || period.du().length() < 4) {
            return false;
        }
        String begins = period.du().substring(0, 4);
        var years = ANNEE.matcher(calendar).results().map(found -> found.group()).toList();
        return !years.isEmpty() && years.stream().allMatch(year -> year.compareTo(begins) < 0);
    }
}
