package fr.aiguillage.quiz;

import fr.aiguillage.mots.Proches;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** What looks like the right answer without being one: a wrong answer that nobody would give teaches nothing. */
final class Voisins {

    private static final int RACINE = 5;
    private static final int AILLEURS = 100;

    private Voisins() {
    }

    /** Those of the same initial, which would tell the answer by itself, then those nearest by their letters. */
    static List<String> parLettres(String word, Collection<String> others, int many) {
        return premiers(others, other -> Proches.ecart(word, other)
                + (other.charAt(0) == word.charAt(0) ? 0 : AILLEURS), many);
    }

    /** Those that share most words, then those of about the same length. */
    static List<String> parMots(String text, Collection<String> others, int many) {
        Set<String> wanted = racines(text);
        return premiers(others, other -> Math.abs(other.length() - text.length())
                - 1000 * (int) racines(other).stream().filter(wanted::contains).count(), many);
    }

    /** Whether two texts have a word in common, whatever its ending. */
    static boolean parlentPareil(String text, String other) {
        Set<String> words = racines(text);
        return racines(other).stream().anyMatch(words::contains);
    }

    private static List<String> premiers(Collection<String> others, ToIntFunction<String> far, int many) {
        return others.stream().distinct().sorted(Comparator.comparingInt(far).thenComparing(other -> other))
                .limit(many).toList();
    }

    private static Set<String> racines(String text) {
        return Arrays.stream(Proches.simplifie(text).split("\\W+")).filter(word -> word.length() >= RACINE)
                .map(word -> word.substring(0, RACINE)).collect(Collectors.toSet());
    }
}
