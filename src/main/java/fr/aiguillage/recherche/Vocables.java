package fr.aiguillage.recherche;

import fr.aiguillage.mots.Proches;
import fr.aiguillage.mots.Termes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every word by which something is found, and in how many things it stands. */
final class Vocables {

    private static final double EXACT = 1;
    private static final double DEBUT = 0.4;
    private static final double FAUTE = 0.7;
    private static final int ASSEZ_LONG = 4;

    private final Map<String, Integer> nombre = new HashMap<>();
    private final int notices;

    Vocables(List<Notice> notices) {
        this.notices = notices.size();
        notices.forEach(n -> n.poids().keySet().forEach(word -> nombre.merge(word, 1, Integer::sum)));
    }

    /**
     * The known words that a word may mean, and how surely: itself and those that it begins; only when there is none,
     * those that one typing error makes of it.
     */
    Map<String, Double> sens(String word) {
        Map<String, Double> all = new HashMap<>();
        nombre.keySet().stream().filter(w -> w.equals(word) || Termes.estMot(word) && w.startsWith(word))
                .forEach(w -> all.put(w, w.equals(word) ? EXACT : DEBUT));
        if (all.isEmpty() && word.length() >= ASSEZ_LONG && Termes.estMot(word)) {
            nombre.keySet().stream().filter(w -> w.length() >= ASSEZ_LONG && Proches.presque(word, w))
                    .forEach(w -> all.put(w, FAUTE));
        }
        return all;
    }

    /** How telling a word is: the fewer things hold it, the more. */
    double rarete(Map<String, Double> meanings) {
        int held = meanings.keySet().stream().mapToInt(w -> nombre.getOrDefault(w, 0)).sum();
        return 1 + Math.log((1.0 + notices) / (1 + held));
    }
}
