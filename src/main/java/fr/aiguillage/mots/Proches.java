package fr.aiguillage.mots;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the words of a list that are nearest to one that is not in it. */
public final class Proches {

    private static final int AU_PLUS = 3;

    private Proches() {
    }

    /** Lower case, without accents nor ligatures, dashes and underscores as spaces: what two spellings share. */
    public static String simplifie(String text) {
        String flat = Normalizer.normalize(text.replace("œ", "oe").replace("Œ", "OE").replace("æ", "ae"),
                Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return flat.toLowerCase(Locale.ROOT).replaceAll("[-_’']", " ").trim();
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
        List<String> near = de(word, words);
        if (near.isEmpty()) {
            return null;
        }
        return near.stream().map(w -> "« " + w + " »").collect(Collectors.joining(" ou ", "Peut-être ", " ?"));
    }

    private static int distance(String wanted, String word) {
        String other = simplifie(word);
        return wanted.length() > 2 && other.startsWith(wanted) ? 1 : edits(wanted, other);
    }

    /** The number of letters to insert, delete or replace. */
    private static int edits(String a, String b) {
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            above = row(a.charAt(i - 1), i, b, above);
        }
        return above[b.length()];
    }

    private static int[] row(char letter, int i, String b, int[] above) {
        int[] row = new int[b.length() + 1];
        row[0] = i;
        for (int j = 1; j <= b.length(); j++) {
            int replace = above[j - 1] + (letter == b.charAt(j - 1) ? 0 : 1);
            row[j] = Math.min(replace, 1 + Math.min(above[j], row[j - 1]));
        }
        return row;
    }
}
