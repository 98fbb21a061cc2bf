package fr.aiguillage.prose;

import fr.aiguillage.catalogue.Lexique.Expression;
import fr.aiguillage.catalogue.Lexique;
import fr.aiguillage.prose.Case.Genre;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads patterns as they are written, one after the other: words, {@code (a|b)}, {@code mot*}, {@code mot!},
 * {@code ...}, {@code ,}, {@code <n>}, {@code @groupe}.
 */
final class Motifs {

    private static final String TROU = "...";
    private static final String VIRGULE = ",";
    private static final Map<String, Genre> LUS = Map.ofEntries(Map.entry("n", Genre.NOMBRE),
            Map.entry("m", Genre.NOMBRE), Map.entry("k", Genre.NOMBRE), Map.entry("annee", Genre.ANNEE),
            Map.entry("fiche", Genre.FICHE), Map.entry("lieu", Genre.LIEU), Map.entry("heure", Genre.HEURE),
            Map.entry("heures", Genre.HEURES), Map.entry("avenir", Genre.AVENIR), Map.entry("passe", Genre.PASSE));
    private static final Pattern LUE = Pattern.compile("<(\\w*)>");
    private static final int LONG = 6;

    /** What is written is read once: ten thousand words make a quarter of a million places. */
    private final Map<String, List<Case>> parMot = new HashMap<>();
    private final Map<String, List<String>> groupes;
    private final Map<String, Case> connus = new HashMap<>();
    private String motif = "";
    private int lu;

    /** A reader of patterns that may call groups of words by their names. A group calls no other. */
    Motifs(Map<String, List<String>> groups) {
        this.groupes = groups;
    }

    /**
     * A pattern, ready to be looked for.
     *
     * @throws IllegalArgumentException when it is not well written: why, in French
     */
    Motif de(String pattern, Expression expression, Legers light) {
        return new Motif(cases(pattern), expression, light);
    }

    /** What is wrong with a pattern that may call groups, in French; null when it is well written. */
    static @Nullable String defaut(String pattern, Map<String, List<String>> groups) {
        try {
            return mots(new Motifs(groups).cases(pattern)).findAny().isEmpty() ? "ce motif ne contient aucun mot" : null;
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
    }

    /** Every place, inside choices too. */
    static Stream<Case> mots(List<Case> run) {
        return run.stream().flatMap(place -> place instanceof Case.Choix choice
                ? choice.voies().stream().flatMap(Motifs::mots) : Stream.of(place));
    }

    /** Every word of the patterns that were read so far. */
    Set<String> cles() {
        return parMot.values().stream().flatMap(Motifs::mots).filter(Case.Exacte.class::isInstance)
                .map(place -> ((Case.Exacte) place).cle()).collect(Collectors.toSet());
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
                simples(motif.substring(start, lu), run);
                run.add(choix());
                start = lu;
            } else {
                lu++;
            }
        }
        simples(motif.substring(start, lu), run);
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

    private void simples(String words, List<Case> run) {
        for (StringTokenizer each = new StringTokenizer(words); each.hasMoreTokens();) {
            String written = each.nextToken();
            List<Case> known = parMot.get(written);
            if (known == null) {
                known = mot(written);
                parMot.put(written, known);
            }
            run.addAll(known);
        }
    }

    private List<Case> mot(String written) {
        if (written.equals(TROU)) {
            return List.of(new Case.Trou());
        }
        if (written.equals(VIRGULE)) {
            return List.of(new Case.Virgule());
        }
        if (written.startsWith(Lexique.RENVOI)) {
            return List.of(groupe(written.substring(1)));
        }
        return written.indexOf('<') < 0 ? ecrit(written) : lues(written);
    }

    private static List<Case> ecrit(String written) {
        boolean needed = written.endsWith("!");
        List<Mot> keys = Decoupeur.mots(written);
        List<Case> places = new ArrayList<>();
        keys.forEach(key -> places.add(exacte(key, needed)));
        if (written.endsWith("*") && !keys.isEmpty()) {
            places.set(places.size() - 1, new Case.Debut(keys.get(keys.size() - 1).cle()));
        }
        return places;
    }

    private Case groupe(String name) {
        List<String> ways = groupes.get(name);
        if (ways == null) {
            throw new IllegalArgumentException("aucun groupe de mots ne s'appelle « " + name + " »");
        }
        Motifs plain = new Motifs(Map.of());
        return connus.computeIfAbsent(name, n -> new Case.Choix(ways.stream().map(plain::cases).toList()));
    }

    /** A word that holds something to read: « &lt;n&gt;-&lt;m&gt; ». */
    private List<Case> lues(String written) {
        List<Case> places = new ArrayList<>();
        Matcher found = LUE.matcher(written);
        int at = 0;
        while (found.find()) {
            Genre genre = LUS.get(found.group(1));
            if (genre == null) {
                throw new IllegalArgumentException("« " + found.group() + " » n'est pas quelque chose qui se lit");
            }
            places.addAll(mot(written.substring(at, found.start())));
            places.add(new Case.Lue(found.group(1), genre));
            at = found.end();
        }
        places.addAll(mot(written.substring(at).replace("<", "")));
        return places;
    }

    private static Case exacte(Mot word, boolean needed) {
        String key = word.cle();
        boolean plural = !needed && key.length() >= LONG && (key.endsWith("s") || key.endsWith("x"));
        return new Case.Exacte(key, plural ? key.substring(0, key.length() - 1) : key, needed, word.aigu());
    }
}
