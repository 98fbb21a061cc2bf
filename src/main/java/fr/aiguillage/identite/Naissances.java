package fr.aiguillage.identite;

import static fr.aiguillage.catalogue.MotsDIdentite.Nature.ANNEES;
import static fr.aiguillage.catalogue.MotsDIdentite.Nature.ANNIVERSAIRE;
import static fr.aiguillage.catalogue.MotsDIdentite.Nature.NAISSANCE;

import fr.aiguillage.identite.Dates.Date;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Dates of birth and birthdays, and the ages that they give on a day. A year of birth alone stays: it names nobody. */
final class Naissances implements Chercheur {

    private static final int PORTEE = 48;
    private static final int MOTS = 4;
    private static final int GRAND_AGE = 120;

    private final Lexique lexique;
    private final Dates dates;
    private final LocalDate jour;
    private final List<AgeLu> ages = new ArrayList<>();

    Naissances(Lexique lexicon, Dates dates, LocalDate day) {
        this.lexique = lexicon;
        this.dates = dates;
        this.jour = day;
    }

    /** What the dates found so far tell. */
    List<AgeLu> ages() {
        return ages;
    }

    @Override
    public void chercher(Texte text, Consumer<Etendue> found) {
        String flat = Dates.plat(text.brut());
        int i = 0;
        while (i < text.taille()) {
            i = Math.max(i + 1, Math.max(naissance(text, flat, i, found), anniversaire(text, flat, i, found)));
        }
    }

    private int naissance(Texte text, String flat, int i, Consumer<Etendue> found) {
        int end = lexique.fin(NAISSANCE, text, i);
        Date date = end == i ? null : apres(text, flat, end, nu(text.jeton(i)) ? 1 : MOTS);
        if (date == null) {
            return i;
        }
        noter(date, date.premier(), date.dernier(), found);
        return end;
    }

    /** A word that is so short without its accent that it mostly means something else. */
    private static boolean nu(Jeton word) {
        return word.mot().equals(word.cle()) && word.cle().length() == 2;
    }

    private int anniversaire(Texte text, String flat, int i, Consumer<Etendue> found) {
        int end = lexique.fin(ANNIVERSAIRE, text, i);
        boolean years = lexique.est(ANNEES, text.jeton(i));
        Date date = end == i || years && !text.jeton(i - 1).estNombre() ? null
                : apres(text, flat, end, years ? 1 : MOTS - 1);
        if (date == null || !date.jour()) {
            return i;
        }
        LocalDate that = date.premier();
        LocalDate birth = that == null || !years ? null : that.minusYears(nombre(text.jeton(i - 1)));
        noter(date, birth, birth, found);
        return end;
    }

    private static int nombre(Jeton token) {
        return token.mot().length() > 3 ? GRAND_AGE : Integer.parseInt(token.mot());
    }

    private void noter(Date date, @Nullable LocalDate first, @Nullable LocalDate last, Consumer<Etendue> found) {
        if (!date.annee()) {
            found.accept(new Etendue(date.debut(), date.fin(), Nature.NAISSANCE));
        }
        if (first != null && last != null && !first.isAfter(jour)) {
            int max = annees(first);
            if (max <= GRAND_AGE) {
                ages.add(new AgeLu(date.debut(), date.fin(), last.isAfter(jour) ? 0 : annees(last), max));
            }
        }
    }

    private int annees(LocalDate birth) {
        return (int) ChronoUnit.YEARS.between(birth, jour);
    }

    /** The date that follows with so few words between, on the same line or right under. */
    private @Nullable Date apres(Texte text, String flat, int end, int words) {
        int start = text.jeton(end - 1).fin();
        Date date = dates.dans(flat, start, start + PORTEE, jour);
        if (date == null) {
            return null;
        }
        int between = 0;
        for (int i = end; text.jeton(i).debut() < date.debut(); i++) {
            between += text.jeton(i).estMot() ? 1 : text.jeton(i).estNombre() ? MOTS : 0;
        }
        return between <= words ? date : null;
    }
}
