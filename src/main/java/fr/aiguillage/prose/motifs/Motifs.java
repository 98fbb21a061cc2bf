package fr.aiguillage.prose.motifs;

import fr.aiguillage.catalogue.Lexique.Expression;
import fr.aiguillage.prose.texte.Legers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads patterns as they are written, one after the other: words, {@code (a|b)}, {@code mot*}, {@code mot!},
 * {@code ...}, {@code ,}, {@code <n>}, {@code @groupe}.
 */
public final class Motifs {

    private final MotsEcrits mots;
    private String motif = "";
    private int lu;

    /** A reader of patterns that may call groups of words by their names, as groups may: none holds itself. */
    Motifs(Map<String, List<String>> groups) {
        this(new MotsEcrits(groups));
    }

    Motifs(MotsEcrits words) {
        this.mots = words;
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
    public static @Nullable String defaut(String pattern, Map<String, List<String>> groups) {
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
        return mots.lus().flatMap(Motifs::mots).filter(Case.Exacte.class::isInstance)
                .map(place -> ((Case.Exacte) place).cle()).collect(Collectors.toSet());
    }

    List<Case> cases(String pattern) {
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
                refuserUnBout();
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

    /** What is glued to a word would be read as a word of its own. */
    private void refuserUnBout() {
        boolean glued = lu > 0 && Character.isLetter(motif.charAt(lu - 1));
        if (glued && lu + 1 < motif.length() && Character.isLetter(motif.charAt(lu + 1))) {
            throw new IllegalArgumentException("une parenthèse ne finit pas un mot : écrivez chaque mot en entier");
        }
    }

    private Case choix() {
        List<List<Case>> ways = new ArrayList<>();
        do {
            lu++;
            ways.add(voie(lu));
        } while (lu < motif.length() && motif.charAt(lu) == '|');
        if (lu == motif.length()) {
            throw new IllegalArgumentException("une parenthèse n'est pas fermée");
        }
        lu++;
        return new Case.Choix(ways);
    }

    /** One way of a choice. Only one that is left blank stands for nothing: a sign that no text is read by is no word. */
    private List<Case> voie(int start) {
        List<Case> way = suite();
        String written = motif.substring(start, lu);
        if (way.isEmpty() && !written.isBlank()) {
            throw new IllegalArgumentException("dans une parenthèse, « " + written.strip() + " » n'est pas un mot");
        }
        return way;
    }

    private void simples(String words, List<Case> run) {
        for (StringTokenizer each = new StringTokenizer(words); each.hasMoreTokens();) {
            run.addAll(mots.places(each.nextToken()));
        }
    }
}
