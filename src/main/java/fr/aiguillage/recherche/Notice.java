package fr.aiguillage.recherche;

import fr.aiguillage.mots.Termes;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One thing that can be found, with the words that find it.
 *
 * @param modele what is shown when it is found, with what its extract begins with
 * @param designe the names that mean it and nothing else, each as one
 * @param poids each word that finds it, and how much it counts
 * @param textes what may be shown as the extract, the best known first
 */
record Notice(Trouvaille modele, Set<String> designe, Map<String, Integer> poids, List<String> textes) {

    private static final int NOM = 5;
    private static final int TEXTE = 1;
    private static final int LONGUEUR = 240;

    /**
     * Made of names and of texts.
     *
     * @param names those that mean it
     * @param cited those in whose words it is found too
     */
    static Notice de(Trouvaille found, List<String> names, List<String> cited, List<String> texts) {
        Map<String, Integer> weights = new HashMap<>();
        texts.forEach(t -> Termes.de(t).forEach(w -> weights.put(w, TEXTE)));
        Stream.concat(names.stream(), cited.stream()).forEach(n -> Termes.de(n).forEach(w -> weights.put(w, NOM)));
        Set<String> exact = new LinkedHashSet<>(names.stream().map(Termes::cle).toList());
        return new Notice(found, exact, weights, texts);
    }

    /** What is shown: with the text that holds the most of the words that its names do not, shortened. */
    Trouvaille trouvaille(Set<String> words) {
        Set<String> left = new HashSet<>(words);
        left.removeIf(w -> poids.getOrDefault(w, 0) == NOM);
        String best = textes.stream().max(Comparator.comparingLong((String t) -> nombre(t, left))
                .thenComparing(Comparator.comparingInt(textes::indexOf).reversed())).orElse("");
        return new Trouvaille(modele.id(), modele.type(), modele.nom(), modele.territoire(),
                court((modele.extrait() + " " + best).trim()), modele.sources());
    }

    /** How much of one of its names these words make, at best: 1 when they make it whole. */
    double part(Set<String> words) {
        return designe.stream().map(name -> List.of(name.split(" ")))
                .mapToDouble(name -> (double) name.stream().filter(words::contains).count() / name.size()).max()
                .orElse(0);
    }

    private static long nombre(String text, Set<String> words) {
        return Termes.de(text).stream().distinct().filter(words::contains).count();
    }

    private static String court(String text) {
        int end = text.length() <= LONGUEUR ? -1 : text.lastIndexOf(' ', LONGUEUR);
        return end < 0 ? text : text.substring(0, end) + " …";
    }
}
