package fr.aiguillage.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Questions for one sitting: as many kinds as there are, and no two about the same thing, for one would answer the other. */
public final class Tirage {

    private Tirage() {
    }

    /** That many, or all that can stand together. */
    public static List<Question> de(List<Question> all, int many, Random chance) {
        List<Question> left = new ArrayList<>(all);
        Collections.shuffle(left, chance);
        Map<String, Integer> kinds = new HashMap<>();
        Set<String> told = new HashSet<>();
        List<Question> drawn = new ArrayList<>();
        while (drawn.size() < many) {
            Question next = left.stream().filter(q -> !told.contains(sujet(q)))
                    .min(Comparator.comparing(q -> kinds.getOrDefault(sorte(q), 0))).orElse(null);
            if (next == null) {
                return drawn;
            }
            left.remove(next);
            told.add(sujet(next));
            kinds.merge(sorte(next), 1, Integer::sum);
            drawn.add(next);
        }
        Collections.shuffle(drawn, chance);
        return drawn;
    }

    private static String sorte(Question question) {
        return question.id().substring(0, question.id().indexOf('/'));
    }

    /** What it is about; an action is told with its measure. */
    private static String sujet(Question question) {
        String about = question.id().substring(question.id().indexOf('/') + 1);
        return about.contains("/") ? about.replaceAll("[.-]\\d+$", "") : about;
    }
}
