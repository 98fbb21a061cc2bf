package fr.aiguillage.shell;

import fr.aiguillage.commande.Commande;
import fr.aiguillage.commande.Refus;
import fr.aiguillage.mots.Proches;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The names of the commands, of one word or of two; those that share a first word are a group. */
final class Noms {

    private static final String AIDE = "aide";
    private static final int MOT_COURT = 40;
    private static final Map<String, String> ALIAS = Map.of("--help", AIDE, "-h", AIDE, "help", AIDE,
            "--version", "version", "quit", "quitter", "exit", "quitter");

    private final Map<String, Commande> commandes = new LinkedHashMap<>();

    Noms(List<Commande> commandes) {
        commandes.forEach(c -> this.commandes.put(c.nom(), c));
    }

    /** A command, and the words that follow its name. */
    record Trouvee(Commande commande, List<String> reste) {
    }

    static List<String> morceaux(String name) {
        return List.of(name.split(" "));
    }

    Commande aide() {
        return Objects.requireNonNull(commandes.get(AIDE), "no command named " + AIDE);
    }

    /** Finds the command whose name the words begin with, or refuses with the nearest names. */
    Trouvee trouve(List<String> words) {
        Trouvee found = connue(words);
        if (found != null) {
            return found;
        }
        if (words.size() == 2 && estGroupe(words.get(0)) && AIDE.equals(ALIAS.get(words.get(1)))) {
            return new Trouvee(aide(), words.subList(0, 1));
        }
        throw inconnue(words);
    }

    /** The same, or null when there is none. */
    @Nullable Trouvee connue(List<String> words) {
        Trouvee two = words.size() < 2 ? null : nommee(words.get(0) + " " + words.get(1), words, 2);
        if (two != null || words.isEmpty()) {
            return two;
        }
        return nommee(ALIAS.getOrDefault(words.get(0), words.get(0)), words, 1);
    }

    boolean estGroupe(String word) {
        return !commandes.containsKey(word) && groupe(word).findAny().isPresent();
    }

    /** The commands whose name begins with this word and has another. */
    Stream<Commande> groupe(String word) {
        return commandes.values().stream().filter(c -> c.nom().startsWith(word + " "));
    }

    /** The first words of the names, without repeats. */
    List<String> premiers() {
        return commandes.keySet().stream().map(n -> morceaux(n).get(0)).distinct().toList();
    }

    /** The second words of the names of a group. */
    List<String> seconds(String word) {
        return groupe(word).map(c -> morceaux(c.nom()).get(1)).toList();
    }

    /** « Commande inconnue », with what was perhaps meant. */
    Refus inconnue(List<String> words) {
        if (words.isEmpty()) {
            return new Refus("Il manque le nom d'une commande.", "Peut-être « aide » ?");
        }
        return estGroupe(words.get(0)) ? incomplete(words) : autre(words.get(0));
    }

    private Refus autre(String word) {
        String near = Proches.peutEtre(word, premiers());
        return new Refus("Commande inconnue : " + Citation.de(word) + ".", near == null ? autrement(word) : near);
    }

    /** A fact said alone, or a word of the catalogue. */
    private static String autrement(String word) {
        String typed = Citation.ligne(word, MOT_COURT);
        return word.contains("=") ? "Peut-être « orienter --fait " + typed + " » ?"
                : "Peut-être « chercher " + typed + " », ou « aide » ?";
    }

    private Refus incomplete(List<String> words) {
        String group = words.get(0);
        if (words.size() == 1) {
            return new Refus("La commande « " + group + " » attend un second mot.", suites(group));
        }
        List<String> near = Proches.de(words.get(1), seconds(group));
        return new Refus("Commande inconnue : " + Citation.de(group + " " + words.get(1)) + ".",
                near.isEmpty() ? suites(group) : choix(near.stream().map(w -> group + " " + w)));
    }

    private String suites(String group) {
        return choix(groupe(group).map(Commande::nom));
    }

    private static String choix(Stream<String> names) {
        return names.map(n -> "« " + n + " »").collect(Collectors.joining(" ou ", "Peut-être ", " ?"));
    }

    private @Nullable Trouvee nommee(String name, List<String> words, int length) {
        Commande commande = commandes.get(name);
        return commande == null ? null : new Trouvee(commande, words.subList(length, words.size()));
    }
}
