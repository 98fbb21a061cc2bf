package fr.aiguillage.prose.temps;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** Some days in a row, both included. */
record Periode(LocalDate premier, LocalDate dernier) {

    private static final int TIERS = 3;

    static Periode jour(LocalDate day) {
        return new Periode(day, day);
    }

    static Periode mois(YearMonth month) {
        return new Periode(month.atDay(1), month.atEndOfMonth());
    }

    static Periode annee(int year) {
        return new Periode(LocalDate.ofYearDay(year, 1), LocalDate.of(year, 12, 31));
    }

    /** What comes back every year, in the year in which it begins. */
    static Periode annuelle(MonthDay first, MonthDay last, int year) {
        LocalDate start = first.atYear(year);
        LocalDate end = last.atYear(year);
        return new Periode(start, end.isBefore(start) ? end.plusYears(1) : end);
    }

    /** Its last days. */
    Periode fin() {
        return new Periode(dernier.minusDays(tiers()), dernier);
    }

    /** Its first days. */
    Periode debut() {
        return new Periode(premier, premier.plusDays(tiers()));
    }

    private long tiers() {
        return ChronoUnit.DAYS.between(premier, dernier) / TIERS;
    }
}
