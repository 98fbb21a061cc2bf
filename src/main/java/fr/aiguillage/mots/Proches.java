package fr.aiguillage.mots;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the words of a list that are nearest to one that is not in it. */
public final class Proches {

    private static final Pattern ACCENT = Pattern.compile("\\p{M}");
    private static final Pattern LIEN = Pattern.compile("[-_’']");
    private static final int AU_PLUS = 3;
    private static final int COURT = 3;

    private Proches() {
    }

    /** Lower case, without accents nor ligatures, dashes and underscores as spaces: what two spellings share. */
    public static String simplifie(String text) {
        return text.chars().allMatch(c -> c >= 'a' && c <= 'z') ? text : deplie(text);
    }

    private static String deplie(String text) {
        String flat = Normalizer.normalize(text.replace("œ", "oe").replace("Œ", "OE").replace("æ", "ae"),
                Normalizer.Form.NFD);
        String bare = ACCENT.matcher(flat).replaceAll("");
        return LIEN.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").trim();
    }

    /** At most three of the words, nearest first; none when nothing is near. */
    public static List<String> de(String word, Collection<String> words) {
        String wanted = simplifie(word);
        int tolerance = Math.max(1, wanted.length() / 3);
        return words.stream().distinct()
                .filter(w -> distance(wanted, w) <= tolerance)
                .sorted(Comparator.<String>comparingInt(w -> distance(wanted, w)).thenComparing(w -> w))
                .limit(AU_PLUS).toList();
    }

    /** « Peut-être « a », « b » ? », or null when nothing is near. */
    public static @Nullable String peutEtre(String word, Collection<String> words) {
        return peutEtre(de(word, words));
    }

    /** The same sentence for words that are near already. */
    public static @Nullable String peutEtre(List<String> near) {
        if (near.isEmpty()) {
            return null;
        }
        return near.stream().map(w -> "« " + w + " »").collect(Collectors.joining(" ou ", "Peut-être ", " ?"));
    }

    /** Whether two words differ by one typing error at most; short ones must be the same. */
    public static boolean presque(String word, String other) {
        return aUneFautePres(simplifie(word), simplifie(other));
    }

    /** The same for words that are simplified already. */
    public static boolean aUneFautePres(String one, String two) {
        return one.equals(two) || one.length() > COURT && aUneFaute(one, two);
    }

    /** Whether one typing error, and no less, makes a simplified word of another, however short. */
    public static boolean aUneFaute(String one, String two) {
        int start = 0;
        while (start < Math.min(one.length(), two.length()) && one.charAt(start) == two.charAt(start)) {
            start++;
        }
        int end = one.length();
        int other = two.length();
        while (end > start && other > start && one.charAt(end - 1) == two.charAt(other - 1)) {
            end--;
            other--;
        }
        return Math.max(end, other) - start == 1 || end - start == 2 && other - start == 2
                && estEchange(one, two, end, other);
    }

    /** How many letters two spellings differ by. */
    public static int ecart(String word, String other) {
        return edits(simplifie(word), simplifie(other));
    }

    private static int distance(String wanted, String word) {
        String other = simplifie(word);
        return wanted.length() > 2 && other.startsWith(wanted) ? 1 : edits(wanted, other);
    }

    /** The number of letters to insert, delete, replace, or swap with the next one. */
    private static int edits(String a, String b) {
        int[][] table = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                table[i][j] = i == 0 || j == 0 ? i + j : edit(a, b, i, j, table);
            }
        }
        return table[a.length()][b.length()];
    }

    private static int edit(String a, String b, int i, int j, int[][] table) {
        int replace = table[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replace, 1 + Math.min(table[i - 1][j], table[i][j - 1]));
        return estEchange(a, b, i, j) ? Math.min(best, table[i - 2][j - 2] + 1) : best;
    }

    private static boolean estEchange(String a, String b, int i, int j) {
        return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
