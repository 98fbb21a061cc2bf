package fr.aiguillage.prose.temps;

import fr.aiguillage.prose.noms.Noms;
import fr.aiguillage.prose.texte.Mot;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Dates as they are told from a day, whole or not: those to come, by how many days away they are, or those that are
 * past, by how many months ago. What has no year is the nearest one on that side.
 */
public final class Dates implements Noms {

    private static final Set<String> FINS = Set.of("fin", "bout");
    private static final Set<String> DEBUTS = Set.of("debut");
    private static final Set<String> DEDANS = Set.of("mi", "milieu", "courant", "mois", "vacances");
    private static final Set<String> DEVANT = Set.of("en", "le", "au", "a", "l");
    private static final Set<String> LIENS = Set.of("de", "du", "d", "le", "la", "l", "les");

    /** What stands before the number of a day alone, and what may follow it. */
    private static final Set<String> ARTICLES = Set.of("le", "au");
    private static final Set<String> SUITES = Set.of("", "au", "a", "et", "pour", "chez", "avec", "mais", "si", "puis");
    private static final int JOURS = 31;

    private final LocalDate jour;
    private final boolean avenir;
    private final Calendrier calendrier;
    private final Relatives relatives;

    /**
     * The dates around a day.
     *
     * @param coming whether those to come are read, rather than those that are past
     */
    public Dates(LocalDate day, boolean coming) {
        this.jour = day;
        this.avenir = coming;
        this.calendrier = new Calendrier(day);
        this.relatives = new Relatives(day);
    }

    @Override
    public @Nullable Nom lire(List<Mot> words, int at) {
        Curseur cursor = new Curseur(words, at);
        cursor.prend(DEVANT);
        Periode read = periode(cursor);
        return read == null ? null : new Nom(avenir ? jours(read) : mois(read), cursor.lus());
    }

    private @Nullable Periode periode(Curseur cursor) {
        Periode whole = relatives.lire(cursor, false);
        if (whole != null) {
            return retenue(List.of(whole));
        }
        boolean end = cursor.prend(FINS);
        boolean start = !end && cursor.prend(DEBUTS);
        boolean part = end || start || cursor.prend(DEDANS);
        cursor.passe(part ? LIENS : Set.of());
        Periode told = nommee(cursor, part);
        return told == null ? null : end ? told.fin() : start ? told.debut() : told;
    }

    private @Nullable Periode nommee(Curseur cursor, boolean part) {
        Periode near = part ? relatives.lire(cursor, true) : null;
        if (near != null) {
            return retenue(List.of(near));
        }
        List<Periode> named = calendrier.lire(cursor);
        named = named != null || part ? named : numero(cursor);
        boolean wrong = named == null || cursor.prend(avenir ? Relatives.DERNIERS : Relatives.PROCHAINS);
        cursor.passe(avenir ? Relatives.PROCHAINS : Relatives.DERNIERS);
        return wrong ? null : retenue(named);
    }

    /** « le 31 »: a day of this month, of the last one or of the next. */
    private @Nullable List<Periode> numero(Curseur cursor) {
        Integer number = ARTICLES.contains(cursor.precedent()) ? cursor.nombre() : null;
        boolean day = number != null && number > 0 && number <= JOURS && SUITES.contains(cursor.cle());
        return !day ? null : IntStream.rangeClosed(-1, 1).mapToObj(YearMonth.from(jour)::plusMonths)
                .filter(month -> month.isValidDay(number)).map(month -> Periode.jour(month.atDay(number))).toList();
    }

    /** Of all the times that may be meant, the nearest one on the right side. */
    private @Nullable Periode retenue(List<Periode> all) {
        return avenir ? all.stream().filter(p -> !p.dernier().isBefore(jour)).findFirst().orElse(null)
                : all.stream().filter(p -> !p.premier().isAfter(jour)).reduce((one, later) -> later).orElse(null);
    }

    private String jours(Periode told) {
        long first = Math.max(0, ChronoUnit.DAYS.between(jour, told.premier()));
        return first + ".." + ChronoUnit.DAYS.between(jour, told.dernier());
    }

    private String mois(Periode told) {
        long last = Math.max(0, ChronoUnit.MONTHS.between(told.dernier(), jour));
        return last + ".." + ChronoUnit.MONTHS.between(told.premier(), jour);
    }
}
