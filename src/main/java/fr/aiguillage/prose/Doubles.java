package fr.aiguillage.prose;

import fr.aiguillage.mots.Proches;
import java.util.Set;
import java.util.stream.Collectors;

/** Small words that a slip of the finger turns into others. */
final class Doubles {

    /** The words of denial that stand right before what they deny. */
    private static final Set<String> NEGATIONS = Set.of("pas", "non", "sans", "plus", "jamais", "aucun", "aucune");

    /** What stands there by right. */
    private static final Set<String> COURANTS = Set.of("son", "mon", "ton", "nom", "dans", "tous", "pour", "bon", "vas",
            "cas", "bas", "ans", "on", "sous", "dont", "pays", "plu");

    private Doubles() {
    }

    static boolean presqueNegation(String key) {
        return !COURANTS.contains(key) && NEGATIONS.stream().anyMatch(n -> n.length() == 3
                ? key.length() == 3 && (differentes(key, n) == 1 || melees(key).equals(melees(n)))
                : Proches.presque(key, n));
    }

    private static String melees(String word) {
        return word.chars().sorted().mapToObj(Character::toString).collect(Collectors.joining());
    }

    private static int differentes(String one, String other) {
        int count = 0;
        for (int i = 0; i < one.length(); i++) {
            count += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return count;
    }
}
