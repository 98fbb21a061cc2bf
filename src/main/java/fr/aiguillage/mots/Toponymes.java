package fr.aiguillage.mots;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of places as people type them: « St-Omer », « boulogne s/ mer », « Mons Barœul ». */
public final class Toponymes {

    private static final Map<String, String> ABREGES = Map.of("st", "saint", "ste", "sainte", "sts", "saints");
    private static final Set<String> LIENS = Set.of("a", "au", "aux", "d", "de", "des", "du", "en", "et", "l", "la",
            "le", "les", "lez", "sous", "sur");
    private static final Pattern SUR = Pattern.compile("\\bs/\\s*");
    private static final Pattern ENTRE_LES_MOTS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Toponymes() {
    }

    /** The same for two spellings of one name: no accent, no case, no dash, no abbreviation. */
    public static String cle(String name) {
        return String.join(" ", mots(name));
    }

    /** The same also for those who leave out the article or the words that link; never less than all of them. */
    public static String cleLarge(String name) {
        List<String> all = mots(name);
        List<String> full = all.stream().filter(word -> !LIENS.contains(word)).toList();
        return String.join(" ", full.isEmpty() ? all : full);
    }

    private static List<String> mots(String name) {
        List<String> words = new ArrayList<>();
        for (String word : ENTRE_LES_MOTS.split(SUR.matcher(Proches.simplifie(name)).replaceAll("sur "))) {
            if (!word.isEmpty()) {
                words.add(ABREGES.getOrDefault(word, word));
            }
        }
        return words;
    }
}
