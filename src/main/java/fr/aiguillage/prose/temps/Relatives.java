package fr.aiguillage.prose.temps;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Times told by how far they are from a day: « demain », « le mois dernier », « dans trois semaines », « il y a un an ». */
final class Relatives {

    private static final Map<String, Period> UNITES = Map.ofEntries(Map.entry("jour", Period.ofDays(1)),
            Map.entry("jours", Period.ofDays(1)), Map.entry("nuits", Period.ofDays(1)), Map.entry("j", Period.ofDays(1)),
            Map.entry("heures", Period.ofDays(1)), Map.entry("h", Period.ofDays(1)),
            Map.entry("semaine", Period.ofWeeks(1)), Map.entry("semaines", Period.ofWeeks(1)),
            Map.entry("sem", Period.ofWeeks(1)), Map.entry("mois", Period.ofMonths(1)),
            Map.entry("trimestre", Period.ofMonths(3)), Map.entry("an", Period.ofYears(1)),
            Map.entry("ans", Period.ofYears(1)), Map.entry("annee", Period.ofYears(1)),
            Map.entry("annees", Period.ofYears(1)));
    private static final Map<String, Integer> JOURS = Map.of("demain", 1, "hier", -1);
    private static final Set<String> PRES = Set.of("a", "peine", "environ", "moins", "de", "d", "pres", "presque", "un",
            "peu", "plus", "tout", "juste", "bientot", "deja", "seulement", "ici");
    private static final Set<String> CE = Set.of("ce", "cet", "cette");
    private static final Set<String> SOIRS = Set.of("soir", "nuit");
    /** What is said of the time right after, or right before, after its name. */
    static final Set<String> PROCHAINS = Set.of("prochain", "prochaine", "pro");
    static final Set<String> DERNIERS = Set.of("dernier", "derniere", "passe", "passee");
    private static final Set<String> QUELQUES = Set.of("quelques", "qqs", "qques");

    /** « Some » of them are at most so many. */
    private static final int PLUSIEURS = 5;

    private final LocalDate jour;

    Relatives(LocalDate day) {
        this.jour = day;
    }

    /**
     * The time that is told, or null.
     *
     * @param part whether a part of it was told before: that of the day, when nothing says which, « fin du mois »
     */
    @Nullable Periode lire(Curseur cursor, boolean part) {
        int start = cursor.ou();
        Periode read = jours(cursor);
        read = read != null ? read : distance(cursor);
        read = read != null ? read : voisine(cursor, part);
        if (read == null) {
            cursor.revient(start);
        }
        return read;
    }

    private @Nullable Periode jours(Curseur cursor) {
        if (cursor.prend("aujourd", "hui")) {
            return Periode.jour(jour);
        }
        int start = cursor.ou();
        int more = cursor.prend("apres") || cursor.prend("avant") ? 1 : 0;
        Integer days = JOURS.get(cursor.cle());
        if (days == null) {
            cursor.revient(start);
            return null;
        }
        cursor.prend(Set.of(cursor.cle()));
        cursor.prend(SOIRS);
        cursor.prend("matin");
        return Periode.jour(jour.plusDays(days + Integer.signum(days) * more));
    }

    /** « dans trois semaines », « il y a deux mois »: a number of months is a little more or less. */
    private @Nullable Periode distance(Curseur cursor) {
        boolean later = cursor.prend("dans") || cursor.prend("sous") || cursor.prend("d", "ici");
        boolean ago = !later && (cursor.prend("il", "y", "a") || cursor.prend("ya") || cursor.prend("y", "a")
                || cursor.prend("voila") || cursor.prend("ca", "fait") || cursor.prend("cela", "fait"));
        if (!later && !ago) {
            return null;
        }
        int start = cursor.ou();
        Integer number = nombre(cursor);
        if (number == null) {
            cursor.revient(start);
            cursor.passe(PRES);
            number = nombre(cursor);
        }
        Period unit = number == null ? null : UNITES.get(cursor.cle());
        if (number == null || unit == null) {
            return null;
        }
        cursor.prend(Set.of(cursor.cle()));
        LocalDate there = later ? jour.plus(unit.multipliedBy(number)) : jour.minus(unit.multipliedBy(number));
        return Periode.jour(there);
    }

    private static @Nullable Integer nombre(Curseur cursor) {
        return cursor.prend(QUELQUES) ? Integer.valueOf(PLUSIEURS) : cursor.nombre();
    }

    /** « ce soir », « la semaine prochaine », « le mois dernier », « cette année ». */
    private @Nullable Periode voisine(Curseur cursor, boolean part) {
        boolean now = cursor.prend(CE);
        if (now && (cursor.prend("matin") || cursor.prend(SOIRS) || cursor.prend("apres", "midi"))) {
            return Periode.jour(jour);
        }
        Period unit = cursor.prend("week", "end") ? Period.ofWeeks(1) : UNITES.get(cursor.cle());
        cursor.prend(unit == null ? Set.of() : Set.of(cursor.cle()));
        int way = now ? 0 : cursor.prend(PROCHAINS) || cursor.prend("qui", "vient") ? 1
                : cursor.prend(DERNIERS) ? -1 : 2;
        return unit == null || way == 2 && !part ? null : autour(unit, way % 2);
    }

    private Periode autour(Period unit, int way) {
        if (unit.getYears() > 0) {
            LocalDate there = jour.plusYears(way);
            return new Periode(there.withDayOfYear(1), there.withDayOfYear(there.lengthOfYear()));
        }
        if (unit.getMonths() > 0) {
            return Periode.mois(YearMonth.from(jour).plusMonths(way));
        }
        LocalDate monday = jour.minusDays(jour.getDayOfWeek().getValue() - 1L).plusWeeks(way);
        return new Periode(monday, monday.plusDays(6));
    }
}
