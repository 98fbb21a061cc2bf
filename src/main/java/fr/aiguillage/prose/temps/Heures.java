package fr.aiguillage.prose.temps;

import fr.aiguillage.prose.noms.Noms;
import fr.aiguillage.prose.texte.Mot;
import fr.aiguillage.prose.texte.Mot.Coupure;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Times of the day, in figures or in words. The small hours go on after midnight: what
 * lasts from eleven to two is read « 23..25 ».
 */
public final class Heures implements Noms {

    private static final Set<String> UNITES = Set.of("h", "heure", "heures", "hrs");
    private static final Set<String> SUITES = Set.of("a", "et", "jusqu");
    private static final Set<String> QUARTS = Set.of("demie", "quart");
    private static final Set<String> AVANT = Set.of("a", "vers", "des", "apres", "avant", "entre", "depuis", "passe",
            "jusque", "sur", "matin", "midi", "soir", "soirs", "nuit", "lundi", "mardi", "mercredi", "jeudi",
            "vendredi", "samedi", "dimanche");
    private static final Set<String> APRES = Set.of("de", "d", "par");
    private static final int MIDI = 12;
    private static final int JOUR = 24;

    /** Before it, the day before is not over. */
    private static final int AUBE = 6;

    /** A time: whether its unit was said, and whether some minutes were. */
    private record Heure(int valeur, boolean unite, boolean minutes) {
    }

    private final boolean plages;

    /**
     * The times of the day.
     *
     * @param spans whether those that go from one to the other are read, rather than those that stand alone
     */
    public Heures(boolean spans) {
        this.plages = spans;
    }

    @Override
    public @Nullable Nom lire(List<Mot> words, int at) {
        Curseur cursor = new Curseur(words, at);
        Heure first = heure(cursor);
        if (first == null) {
            return null;
        }
        int alone = cursor.ou();
        Heure last = apres(cursor, first);
        if (last != null) {
            return plages ? nom(tard(first.valeur()), fin(first, last), cursor) : null;
        }
        cursor.revient(alone);
        boolean time = !plages && first.unite() && (first.minutes() || situe(words, at, cursor));
        return time ? nom(tard(first.valeur()), tard(first.valeur()), cursor) : null;
    }

    /** Whether what stands before a number of hours makes a time of it, rather than how long something lasts. */
    private static boolean situe(List<Mot> words, int at, Curseur after) {
        String before = at == 0 ? "" : words.get(at - 1).cle();
        boolean first = words.get(at).coupe();
        return first && !APRES.contains(after.cle()) || !first && AVANT.contains(before)
                || before.equals("de") && at > 1 && words.get(at - 2).cle().equals("partir");
    }

    private static @Nullable Nom nom(int from, int to, Curseur read) {
        return to - from >= JOUR - 1 ? null : new Nom(from + ".." + to, read.lus());
    }

    /** What is read after a first time, up to another one; null when it is alone. */
    private static @Nullable Heure apres(Curseur cursor, Heure first) {
        boolean hyphen = cursor.avant() == Coupure.TRAIT;
        boolean joined = hyphen || cursor.prend(SUITES);
        cursor.passe(Set.of("a"));
        Heure last = joined ? heure(cursor) : null;
        return last != null && (last.unite() || hyphen && first.unite()) ? last : null;
    }

    /** The last hour that is begun. */
    private static int fin(Heure first, Heure last) {
        int end = last.minutes() ? last.valeur() : last.valeur() - 1;
        int late = tard(Math.floorMod(end, JOUR));
        return late < tard(first.valeur()) ? late + JOUR : late;
    }

    private static int tard(int hour) {
        return hour < AUBE ? hour + JOUR : hour;
    }

    private static @Nullable Heure heure(Curseur cursor) {
        if (cursor.prend("midi")) {
            return new Heure(MIDI, true, demi(cursor));
        }
        if (cursor.prend("minuit")) {
            return new Heure(JOUR, true, demi(cursor));
        }
        Integer number = cursor.nombre();
        return number == null || number > JOUR ? null : heure(cursor, number);
    }

    private static Heure heure(Curseur cursor, int number) {
        if (cursor.avant() == Coupure.ANNONCE && cursor.minutes()) {
            return new Heure(number, true, true);
        }
        boolean unit = cursor.prend(UNITES);
        boolean minutes = unit && (cursor.minutes() || demi(cursor));
        return new Heure(soir(cursor, number), unit, minutes);
    }

    private static boolean demi(Curseur cursor) {
        int start = cursor.ou();
        if (cursor.prend("et") && cursor.prend(QUARTS)) {
            return true;
        }
        cursor.revient(start);
        return false;
    }

    /** « huit heures du soir », « trois heures de l'après-midi ». */
    private static int soir(Curseur cursor, int number) {
        boolean later = number < MIDI && (cursor.prend("du", "soir") || cursor.prend("de", "l", "apres", "midi"));
        return later ? number + MIDI : number;
    }
}
