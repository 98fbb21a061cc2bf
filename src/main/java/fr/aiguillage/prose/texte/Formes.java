package fr.aiguillage.prose.texte;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The masculine singulars that a French word may be a form of, itself first. */
public final class Formes {

    private static final Map<String, String> ELISIONS = Map.of("qu", "que", "n", "ne", "d", "de", "l", "le", "s", "se",
            "j", "je", "jusqu", "jusque", "lorsqu", "lorsque", "puisqu", "puisque");
    private static final int COURT = 4;
    private static final List<String[]> FINALES = List.of(new String[] {"euse", "eur"}, new String[] {"euse", "eux"},
            new String[] {"trice", "teur"}, new String[] {"ive", "if"}, new String[] {"aux", "al"},
            new String[] {"enne", "en"}, new String[] {"onne", "on"}, new String[] {"elle", "el"},
            new String[] {"ere", "er"}, new String[] {"ette", "et"}, new String[] {"eux", "eu"});

    private Formes() {
    }

    /** Whether a word is what is left of another before a vowel. */
    public static boolean elidee(String key, String whole) {
        return whole.equals(ELISIONS.get(key));
    }

    /** What a word, by its key, may be a form of; words or not. */
    public static Set<String> de(String key) {
        Set<String> all = new LinkedHashSet<>();
        all.add(key);
        if (ELISIONS.containsKey(key)) {
            all.add(ELISIONS.get(key));
        }
        if (key.length() < COURT || Character.isDigit(key.charAt(0))) {
            return all;
        }
        String bare = key.endsWith("s") || key.endsWith("x") ? key.substring(0, key.length() - 1) : key;
        all.add(bare);
        finales(bare, all);
        finales(key, all);
        if (bare.endsWith("e")) {
            all.add(bare.substring(0, bare.length() - 1));
        }
        return all;
    }

    private static void finales(String key, Set<String> all) {
        for (String[] pair : FINALES) {
            if (key.endsWith(pair[0])) {
                all.add(key.substring(0, key.length() - pair[0].length()) + pair[1]);
            }
        }
    }
}
