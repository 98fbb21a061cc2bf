package fr.aiguillage.prose;

import fr.aiguillage.catalogue.Lexique.Expression;
import fr.aiguillage.prose.Case.Genre;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads patterns as they are written, one after the other: words, {@code (a|b)}, {@code mot*}, {@code mot!},
 * {@code ...}, {@code <n>}.
 */
final class Motifs {

    private static final String TROU = "...";
    private static final Map<String, Genre> LUS = Map.of("n", Genre.NOMBRE, "m", Genre.NOMBRE, "k", Genre.NOMBRE,
            "annee", Genre.ANNEE, "fiche", Genre.FICHE, "lieu", Genre.LIEU);
    private static final Pattern LUE = Pattern.compile("<(\\w*)>");
    private static final int LONG = 6;

    private final Map<String, List<Mot>> mots = new HashMap<>();
    private String motif = "";
    private int lu;

    /**
     * A pattern, ready to be looked for.
     *
     * @throws IllegalArgumentException when it is not well written: why, in French
     */
    Motif de(String pattern, Expression expression, Legers light) {
        return new Motif(cases(pattern), expression, light);
    }

    /** What is wrong with a pattern, in French; null when it is well written. */
    static @Nullable String defaut(String pattern) {
        try {
            return mots(new Motifs().cases(pattern)).findAny().isEmpty() ? "ce motif ne contient aucun mot" : null;
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
    }

    /** Every place, inside choices too. */
    static Stream<Case> mots(List<Case> run) {
        return run.stream().flatMap(place -> place instanceof Case.Choix choice
                ? choice.voies().stream().flatMap(Motifs::mots) : Stream.of(place));
    }

    private List<Case> cases(String pattern) {
        motif = pattern;
        lu = 0;
        List<Case> run = suite();
        if (lu < pattern.length()) {
            throw new IllegalArgumentException("une parenthèse est fermée sans être ouverte");
        }
        return run;
    }

    /** A run of places, up to what ends it. */
    private List<Case> suite() {
        List<Case> run = new ArrayList<>();
        int start = lu;
        while (lu < motif.length() && motif.charAt(lu) != '|' && motif.charAt(lu) != ')') {
            if (motif.charAt(lu) == '(') {
                simples(motif.substring(start, lu)).forEach(run::add);
                run.add(choix());
                start = lu;
            } else {
                lu++;
            }
        }
        simples(motif.substring(start, lu)).forEach(run::add);
        return run;
    }

    private Case choix() {
        List<List<Case>> ways = new ArrayList<>();
        do {
            lu++;
            ways.add(suite());
        } while (lu < motif.length() && motif.charAt(lu) == '|');
        if (lu == motif.length()) {
            throw new IllegalArgumentException("une parenthèse n'est pas fermée");
        }
        lu++;
        return new Case.Choix(ways);
    }

    private Stream<Case> simples(String words) {
        return Stream.of(words.trim().split("\\s+")).filter(w -> !w.isEmpty()).flatMap(this::mot);
    }

    private Stream<Case> mot(String written) {
        if (written.equals(TROU)) {
            return Stream.of(new Case.Trou());
        }
        if (written.indexOf('<') >= 0) {
            return lues(written);
        }
        List<Mot> keys = mots.computeIfAbsent(written, Decoupeur::mots);
        if (!written.endsWith("*")) {
            boolean needed = written.endsWith("!");
            return keys.stream().map(key -> exacte(key, needed));
        }
        int last = keys.size() - 1;
        return Stream.concat(keys.stream().limit(Math.max(0, last)).map(key -> exacte(key, false)),
                keys.stream().skip(Math.max(0, last)).map(key -> new Case.Debut(key.cle())));
    }

    /** A word that holds something to read: « &lt;n&gt;-&lt;m&gt; ». */
    private Stream<Case> lues(String written) {
        List<Case> places = new ArrayList<>();
        Matcher found = LUE.matcher(written);
        int at = 0;
        while (found.find()) {
            Genre genre = LUS.get(found.group(1));
            if (genre == null) {
                throw new IllegalArgumentException("« " + found.group() + " » n'est pas quelque chose qui se lit");
            }
            mot(written.substring(at, found.start())).forEach(places::add);
            places.add(new Case.Lue(found.group(1), genre));
            at = found.end();
        }
        mot(written.substring(at).replace("<", "")).forEach(places::add);
        return places.stream();
    }

    private static Case exacte(Mot word, boolean needed) {
        String key = word.cle();
        boolean plural = !needed && key.length() >= LONG && (key.endsWith("s") || key.endsWith("x"));
        return new Case.Exacte(key, plural ? key.substring(0, key.length() - 1) : key, needed, word.aigu());
    }
}
