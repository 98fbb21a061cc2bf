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

    private final List<String> termes = new ArrayList<>();
    private final List<List<String>> avant = new ArrayList<>();
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

    private Passage(String text, List<String> around) {
        lire(text);
        fin = termes.size();
        for (String part : around) {
            mettre(COUPURE, List.of());
            lire(part);
        }
    }

    static Passage de(String text, List<String> around) {
        return new Passage(text, around);
    }

    private void lire(String text) {
        List<String> links = new ArrayList<>();
        for (String word : Termes.tous(text)) {
            links.add(word);
            if (!Termes.lie(word)) {
                mettre(word, List.copyOf(links.subList(0, links.size() - 1)));
                links.clear();
            }
        }
    }

    private void mettre(String term, List<String> links) {
        places.computeIfAbsent(term, t -> new ArrayList<>()).add(termes.size());
        termes.add(term);
        avant.add(links);
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
            if (end <= termes.size() && expression.commence(termes.subList(at, end)) && mene(expression, at)) {
                found.add(new Occurrence(expression, at, at >= fin));
            }
        }
        return found;
    }

    private boolean mene(Expression expression, int at) {
        List<String> links = avant.get(at);
        int more = links.size() - expression.tete().size();
        return more >= 0 && links.subList(more, links.size()).equals(expression.tete());
    }

    private List<Integer> debuts(Expression expression) {
        String first = expression.termes().get(0);
        return expression.ouverts().get(0) ? places.subMap(first, true, first + Character.MAX_VALUE, true).values()
                .stream().flatMap(List::stream).toList() : places.getOrDefault(first, List.of());
    }
}
