package fr.aiguillage.alignement;

import fr.aiguillage.mots.Termes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The words of a text and of what surrounds it, where things are looked for. */
final class Passage {

    private static final String COUPURE = "";

    private final List<String> termes;
    private final int fin;
    private final NavigableMap<String, List<Integer>> places = new TreeMap<>();
    private final Map<Element, List<Occurrence>> vus = new HashMap<>();

    /**
     * A place where something was found.
     *
     * @param autour whether it is not in the text itself, but in what surrounds it
     */
    record Occurrence(Expression expression, int debut, boolean autour) {

        int fin() {
            return debut + expression.termes().size();
        }
    }

    private Passage(List<String> terms, int end) {
        termes = terms;
        fin = end;
        for (int at = 0; at < terms.size(); at++) {
            places.computeIfAbsent(terms.get(at), t -> new ArrayList<>()).add(at);
        }
    }

    static Passage de(String text, List<String> around) {
        List<String> terms = new ArrayList<>(Termes.de(text));
        int end = terms.size();
        for (String part : around) {
            terms.add(COUPURE);
            terms.addAll(Termes.de(part));
        }
        return new Passage(terms, end);
    }

    /** Where the thing is named, in order. */
    List<Occurrence> ou(Element element) {
        return vus.computeIfAbsent(element, one -> one.variantes().stream().flatMap(way -> ou(way).stream())
                .sorted((a, b) -> Integer.compare(a.debut(), b.debut())).toList());
    }

    private List<Occurrence> ou(Expression expression) {
        List<Occurrence> found = new ArrayList<>();
        for (int at : debuts(expression)) {
            int end = at + expression.termes().size();
            if (end <= termes.size() && expression.commence(termes.subList(at, end))) {
                found.add(new Occurrence(expression, at, at >= fin));
            }
        }
        return found;
    }

    private List<Integer> debuts(Expression expression) {
        String first = expression.termes().get(0);
        return expression.ouverts().get(0) ? places.subMap(first, true, first + Character.MAX_VALUE, true).values()
                .stream().flatMap(List::stream).toList() : places.getOrDefault(first, List.of());
    }
}
