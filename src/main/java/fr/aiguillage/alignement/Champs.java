package fr.aiguillage.alignement;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.catalogue.Genre;
import fr.aiguillage.catalogue.Mesure;
import fr.aiguillage.catalogue.Notion;
import fr.aiguillage.mots.Termes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words that speak of each measure, and how much each of them tells it from the others. It is the BM25 of text
 * retrieval, with the measures for documents; there each way to write one thing counts for its share of it.
 */
final class Champs {

    private static final double SATURATION = 1.2;
    private static final double LONGUEUR = 0.75;
    /** Words that begin alike are forms of one; longer, a feminine or a plural would be another word. */
    private static final int RACINE = 7;
    private static final int COURT = 3;

    private static final Pattern ENTRE_LES_MOTS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, Map<String, Double>> champs = new TreeMap<>();

    /**
     * What a text has in common with a measure, or with what other policies do.
     *
     * @param mesure the id of the measure, null for what is none
     * @param degre how near they are, whatever the length of the text
     * @param mots the words of the text that tell it, the most telling first
     */
    record Proche(@Nullable String mesure, double degre, List<String> mots) {
    }

    private final Set<String> etrangers = new TreeSet<>();

    Champs(Catalogue catalogue, Predicate<String> ours, Services services, List<Mots> formulations) {
        catalogue.mesures().stream().filter(measure -> ours.test(measure.id())).forEach(this::dire);
        formulations.forEach(this::dire);
        catalogue.liste(Genre.DISPOSITIF, Fiche.class).forEach(fiche -> dire(fiche, services.de(fiche)));
        catalogue.liste(Genre.NOTION, Notion.class).stream().filter(Notion::etrangere).forEach(this::ecarter);
    }

    private void ecarter(Notion foreign) {
        String id = Notion.RENVOI + foreign.id();
        etrangers.add(id);
        foreign.mots().forEach(word -> ajouter(id, Termes.de(word), 1));
    }

    private void dire(Mesure measure) {
        Stream.concat(Stream.of(measure.titre()), measure.actions().stream().map(Mesure.Action::libelle))
                .forEach(text -> ajouter(measure.id(), Termes.de(text), 1));
    }

    private void dire(Mots words) {
        words.facons().stream().flatMap(way -> way.elements().stream()).forEach(element -> element.variantes()
                .forEach(written -> ajouter(words.mesure(), written.termes(),
                        1 / Math.sqrt(element.variantes().size()))));
    }

    /** What serves many measures tells nothing of each. */
    private void dire(Fiche fiche, Set<String> served) {
        if (served.size() <= 2) {
            served.forEach(measure -> ajouter(measure, Termes.de(fiche.nom() + " " + fiche.resume()), 1));
        }
    }

    private void ajouter(String measure, List<String> terms, double weight) {
        Map<String, Double> field = champs.computeIfAbsent(measure, m -> new HashMap<>());
        terms.stream().filter(Champs::parle).forEach(term -> field.merge(racine(term), weight, Double::sum));
    }

    /** The measures that the text is near, the nearest first. */
    List<Proche> proches(String text) {
        Map<String, String> said = new TreeMap<>();
        for (String word : ENTRE_LES_MOTS.split(text)) {
            Termes.de(word).stream().filter(Champs::parle).forEach(term -> said.putIfAbsent(racine(term), word));
        }
        double average = champs.values().stream().mapToDouble(Champs::taille).average().orElse(1);
        List<Proche> near = new ArrayList<>();
        champs.forEach((measure, field) -> near.add(proche(measure, field, said, taille(field) / average)));
        return near.stream().filter(one -> one.degre() > 0)
                .sorted((a, b) -> Double.compare(b.degre(), a.degre())).toList();
    }

    private Proche proche(String measure, Map<String, Double> field, Map<String, String> said, double length) {
        Map<String, Double> shares = new TreeMap<>();
        said.keySet().stream().filter(field::containsKey).forEach(root -> shares.put(root, rarete(root) * field.get(root)
                * (SATURATION + 1) / (field.get(root) + SATURATION * (1 - LONGUEUR + LONGUEUR * length))));
        double sum = shares.values().stream().mapToDouble(Double::doubleValue).sum();
        return new Proche(etrangers.contains(measure) ? null : measure, sum / Math.sqrt(Math.max(1, said.size())), shares.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed()).limit(4)
                .map(share -> said.get(share.getKey())).toList());
    }

    private double rarete(String root) {
        long holders = champs.values().stream().filter(field -> field.containsKey(root)).count();
        return Math.log(1 + (champs.size() - holders + 0.5) / (holders + 0.5));
    }

    private static double taille(Map<String, Double> field) {
        return field.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private static boolean parle(String term) {
        return term.length() >= COURT && !Character.isDigit(term.charAt(0));
    }

    private static String racine(String term) {
        return term.substring(0, Math.min(RACINE, term.length()));
    }
}
