package fr.aiguillage.prose.temps;

import fr.aiguillage.prose.texte.Mot;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Days, months, feasts and seasons by their names: each comes back, and is read of the times around a day. */
final class Calendrier {

    private static final List<String> JOURS = List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi",
            "dimanche");
    private static final List<String> MOIS = List.of("janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet",
            "aout", "septembre", "octobre", "novembre", "decembre");
    private static final Map<String, Integer> ABREGES = Map.of("janv", 1, "fevr", 2, "juil", 7, "sept", 9, "oct", 10,
            "nov", 11, "dec", 12);
    private static final Map<String, List<MonthDay>> RETOURS = Map.of(
            "noel", List.of(MonthDay.of(12, 24), MonthDay.of(12, 26)),
            "toussaint", List.of(MonthDay.of(10, 20), MonthDay.of(11, 3)),
            "paques", List.of(MonthDay.of(4, 1), MonthDay.of(4, 25)),
            "rentree", List.of(MonthDay.of(9, 1), MonthDay.of(9, 10)),
            "printemps", List.of(MonthDay.of(3, 20), MonthDay.of(6, 20)),
            "ete", List.of(MonthDay.of(6, 21), MonthDay.of(9, 10)),
            "automne", List.of(MonthDay.of(9, 21), MonthDay.of(12, 20)),
            "hiver", List.of(MonthDay.of(12, 21), MonthDay.of(3, 20)));

    /** Without one of these before it, it is not the name of a season. */
    private static final String ETE = "ete";
    private static final Set<String> ARTICLES = Set.of("l", "cet", "d", "en", "debut", "fin");

    private static final Set<String> MOMENTS = Set.of("matin", "midi", "soir");
    private static final Set<String> PREMIERS = Set.of("er");
    private static final int SIECLE = 100;
    private static final int ANNEE = 4;

    private final LocalDate jour;

    Calendrier(LocalDate day) {
        this.jour = day;
    }

    /** All the times that may be meant, in their order; null when none is named. */
    @Nullable List<Periode> lire(Curseur cursor) {
        List<Periode> weekly = semaine(cursor);
        List<Periode> dated = date(cursor);
        if (dated != null || weekly != null) {
            return dated != null ? dated : weekly;
        }
        List<Periode> month = mois(cursor);
        List<Periode> back = month != null ? month : retour(cursor);
        return back != null ? back : seule(cursor);
    }

    /** « en 2028 ». */
    private @Nullable List<Periode> seule(Curseur cursor) {
        Integer year = cursor.cle().length() == ANNEE ? annee(cursor) : null;
        return year == null ? null : List.of(Periode.annee(year));
    }

    private @Nullable List<Periode> semaine(Curseur cursor) {
        int number = JOURS.indexOf(cursor.cle());
        if (number < 0) {
            return null;
        }
        cursor.prend(Set.of(cursor.cle()));
        cursor.prend(MOMENTS);
        cursor.prend("apres", "midi");
        LocalDate next = jour.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(number + 1)));
        boolean later = cursor.prend("en", "huit");
        return later ? List.of(Periode.jour(next.plusWeeks(1)))
                : List.of(Periode.jour(next.minusWeeks(1)), Periode.jour(next));
    }

    /** « 4 décembre », « 1er mars 2026 », « 04/12 ». */
    private @Nullable List<Periode> date(Curseur cursor) {
        int start = cursor.ou();
        Integer number = cursor.nombre();
        cursor.prend(PREMIERS);
        int month = number == null ? 0 : numero(cursor);
        if (number == null || month == 0) {
            cursor.revient(start);
            return null;
        }
        try {
            return annuelle(MonthDay.of(month, number), MonthDay.of(month, number), annee(cursor));
        } catch (DateTimeException e) {
            cursor.revient(start);
            return null;
        }
    }

    private @Nullable List<Periode> mois(Curseur cursor) {
        int month = nomDeMois(cursor);
        if (month == 0) {
            return null;
        }
        Integer year = annee(cursor);
        return annees(year).mapToObj(y -> Periode.mois(YearMonth.of(y, month))).toList();
    }

    private @Nullable List<Periode> retour(Curseur cursor) {
        List<MonthDay> bounds = cursor.cle().equals(ETE) && !ARTICLES.contains(cursor.precedent()) ? null
                : RETOURS.get(cursor.cle());
        if (bounds == null) {
            return null;
        }
        cursor.prend(Set.of(cursor.cle()));
        return annuelle(bounds.get(0), bounds.get(1), annee(cursor));
    }

    /** The number of the month to come in the text, named or after a slash; 0 when there is none. */
    private static int numero(Curseur cursor) {
        int named = nomDeMois(cursor);
        if (named > 0 || cursor.avant() != Mot.Coupure.TRAIT || cursor.cle().length() != 2) {
            return named;
        }
        Integer figures = cursor.nombre();
        return figures == null ? 0 : figures;
    }

    private static int nomDeMois(Curseur cursor) {
        String key = cursor.cle();
        int month = ABREGES.getOrDefault(key, MOIS.indexOf(key) + 1);
        return month > 0 && cursor.prend(Set.of(key)) ? month : 0;
    }

    /** A year that follows, if any. */
    private @Nullable Integer annee(Curseur cursor) {
        int start = cursor.ou();
        Integer year = cursor.nombre();
        if (year != null && Math.abs(year - jour.getYear()) < SIECLE) {
            return year;
        }
        cursor.revient(start);
        return null;
    }

    private List<Periode> annuelle(MonthDay first, MonthDay last, @Nullable Integer year) {
        return annees(year).mapToObj(y -> Periode.annuelle(first, last, y)).toList();
    }

    private IntStream annees(@Nullable Integer year) {
        return year != null ? IntStream.of(year) : IntStream.rangeClosed(jour.getYear() - 1, jour.getYear() + 1);
    }
}
