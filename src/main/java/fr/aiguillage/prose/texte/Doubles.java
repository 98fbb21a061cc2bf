package fr.aiguillage.prose.texte;

import fr.aiguillage.mots.Proches;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that a slip of the finger may have made of a denial.
 *
 * @param negations the words that deny what follows, one by one
 * @param connus what stands there by right
 */
public record Doubles(Set<String> negations, Set<String> connus) {

    /** Shorter words are near too many others. */
    private static final int COURT = 3;

    public Doubles {
        negations = negations.stream().filter(n -> n.length() >= COURT).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a word that is none of those known is spelt nearly as a denial. */
    public boolean presqueNegation(String key) {
        return !connus.contains(key) && negations.stream().anyMatch(n -> n.length() == COURT
                ? key.length() == COURT && (differentes(key, n) == 1 || melees(key).equals(melees(n)))
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
