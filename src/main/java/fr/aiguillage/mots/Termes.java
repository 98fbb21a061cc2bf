package fr.aiguillage.mots;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a text that carry its meaning, spelt so that accents, case and plural make no difference. */
public final class Termes {

    /** Words that link others, and that anyone may leave out. */
    private static final Set<String> LIENS = Set.of("a", "au", "aux", "avec", "ce", "ces", "chez", "d", "dans", "de",
            "des", "du", "en", "est", "et", "l", "la", "le", "les", "ou", "par", "pour", "qu", "que", "qui", "s", "sa",
            "sans", "se", "ses", "son", "sous", "sur", "un", "une");
    /** Words that are as often written short. */
    private static final Map<String, String> ABREGES = Map.of("st", "saint", "ste", "sainte");
    private static final Pattern ENTRE_LES_MOTS = Pattern.compile("[^\\p{L}\\p{N}.]+");
    private static final Pattern LETTRES_A_POINTS = Pattern.compile("\\b(?:\\p{L}\\.){2,}\\p{L}?");
    private static final Pattern POINTS_AU_BORD = Pattern.compile("^\\.+|\\.+$");

    private Termes() {
    }

    /** The words in order, without those that only link; none when there are only such words. */
    public static List<String> de(String text) {
        return tous(text).stream().filter(word -> !lie(word)).toList();
    }

    /** All the words in order. */
    public static List<String> tous(String text) {
        String flat = LETTRES_A_POINTS.matcher(Proches.simplifie(text)).replaceAll(m -> m.group().replace(".", ""));
        List<String> all = new ArrayList<>();
        for (String part : ENTRE_LES_MOTS.split(flat)) {
            String word = POINTS_AU_BORD.matcher(part).replaceAll("");
            if (!word.isEmpty()) {
                all.add(lie(word) ? word : ABREGES.getOrDefault(word, singulier(word)));
            }
        }
        return all;
    }

    /** Whether a word only links others. */
    public static boolean lie(String word) {
        return LIENS.contains(word);
    }

    /** The same words as one: equal for two spellings of one name. */
    public static String cle(String text) {
        return String.join(" ", de(text));
    }

    /** Whether it is made of letters alone, and long enough for its beginning to mean something. */
    public static boolean estMot(String term) {
        return term.length() > 2 && term.chars().allMatch(Character::isLetter);
    }

    private static String singulier(String word) {
        if (word.length() < 4 || !estMot(word) || word.endsWith("ss")) {
            return word;
        }
        if (word.endsWith("aux") && !word.endsWith("eaux")) {
            return word.substring(0, word.length() - 3) + "al";
        }
        return word.endsWith("s") || word.endsWith("x") ? word.substring(0, word.length() - 1) : word;
    }
}
