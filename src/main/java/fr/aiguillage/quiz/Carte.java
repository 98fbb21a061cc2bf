package fr.aiguillage.quiz;

import fr.aiguillage.catalogue.Source;
import fr.aiguillage.mots.Proches;
import fr.aiguillage.orientation.Renvoi;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a question is made of.
 *
 * @param juste the answer
 * @param aussi what would be right too, and is never shown
 * @param autres where the wrong answers come from
 */
record Carte(String id, String enonce, String juste, Collection<String> aussi, Collection<String> autres,
        String explication, List<Source> sources) {

    private static final int FAUSSES = 3;

    /** Words of the catalogue inside a sentence; quotes that they hold become inner ones. */
    static String cite(String text) {
        return "« " + text.replaceAll("«\\h*", "“").replaceAll("\\h*»", "”") + " »";
    }

    /** The question, always the same; none when there are not enough wrong answers. */
    Stream<Question> question() {
        Set<String> right = Stream.concat(Stream.of(juste), aussi.stream()).map(Proches::simplifie)
                .collect(Collectors.toSet());
        Map<String, String> wrong = new TreeMap<>();
        autres.stream().filter(other -> !right.contains(Proches.simplifie(other)))
                .forEach(other -> wrong.putIfAbsent(Proches.simplifie(other), other));
        if (wrong.size() < FAUSSES) {
            return Stream.empty();
        }
        List<String> answers = new ArrayList<>(wrong.values().stream().sorted(Comparator.comparing(this::hasard))
                .limit(FAUSSES).toList());
        int place = Math.floorMod(id.hashCode(), FAUSSES + 1);
        answers.add(place, juste);
        return Stream.of(new Question(id, enonce, List.copyOf(answers), place, explication, Renvoi.de(sources)));
    }

    /** An order of the wrong answers that differs from one question to the next, and never for one. */
    private int hasard(String answer) {
        return (id + answer).hashCode() * 0x9E3779B1;
    }
}
