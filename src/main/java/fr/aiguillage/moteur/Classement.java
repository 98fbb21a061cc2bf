package fr.aiguillage.moteur;

import fr.aiguillage.moteur.faits.Place;
import fr.aiguillage.moteur.faits.Rang;
import fr.aiguillage.moteur.faits.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Sorts entries by the ranks that rules gave: criterion after criterion, the lowest value first; an entry without a
 * rank has 0, and ids settle what is left.
 */
final class Classement {

    private final Map<String, List<Rang>> rangs;

    Classement(Collection<Rang> rangs) {
        this.rangs = rangs.stream().collect(Collectors.groupingBy(Rang::id));
        this.rangs.values().forEach(list -> list.sort(
                Comparator.comparingInt(Rang::critere).thenComparingInt(Rang::valeur)
                        .thenComparing(Rang::motif)));
    }

    Map<String, List<Rang>> rangs() {
        return rangs;
    }

    List<Verdict> trier(Collection<Verdict> verdicts) {
        return verdicts.stream().sorted((a, b) -> comparer(a.getId(), b.getId())).toList();
    }

    /** Where each entry of a list that answers an established need stands. */
    List<Place> places(Collection<Verdict> verdicts, Verdict.Sort list, Map<String, Integer> pressions) {
        List<Verdict> sorted = trier(verdicts.stream().filter(v -> v.sort() == list).toList());
        List<Place> places = new ArrayList<>();
        for (Verdict verdict : sorted) {
            verdict.examen().candidat().besoins().stream().filter(pressions::containsKey)
                    .min(Comparator.comparing(pressions::get))
                    .ifPresent(b -> places.add(new Place(verdict.getId(), list, b, places.size())));
        }
        return places;
    }

    private int comparer(String a, String b) {
        List<Rang> left = rangs.getOrDefault(a, List.of());
        List<Rang> right = rangs.getOrDefault(b, List.of());
        return IntStream.concat(left.stream().mapToInt(Rang::critere), right.stream().mapToInt(Rang::critere))
                .sorted().distinct().map(c -> Integer.compare(valeur(left, c), valeur(right, c)))
                .filter(d -> d != 0).findFirst().orElseGet(() -> a.compareTo(b));
    }

    private static int valeur(List<Rang> ranks, int critere) {
        return ranks.stream().filter(r -> r.critere() == critere).mapToInt(Rang::valeur).sum();
    }
}
