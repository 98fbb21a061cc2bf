package fr.aiguillage.orientation;

import fr.aiguillage.catalogue.Attribut;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.logique.Valeur;
import fr.aiguillage.logique.Verite;
import fr.aiguillage.moteur.faits.Dossier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Chooses what to ask next: what settles the most first; among questions nearly as useful, the least intrusive. A fact
 * that settles a need settles more than one that settles a criterion, and one that the catalogue opens with in such a
 * situation more than another. Only what can change an answer is ever asked, and only of whom the situation is about;
 * what was said in part, or opens descriptions of another kind, is asked last.
 */
final class ChoixDesQuestions {

    /** Two questions are nearly as useful when one settles at least that part of what the other does. */
    private static final double PRESQUE = 0.75;

    /** How much more it settles to settle a need, or to say what such a description opens with. */
    private static final int DOUBLE = 2;

    private final Catalogue catalogue;
    private final Ouvertures ouvertures;
    private final Dossier faits;
    private final Map<String, Valeur> dits;
    private final String lieu;
    private final Set<String> personnes;
    private final Map<String, Double> utilite = new TreeMap<>();
    private final Map<String, List<String>> decide = new LinkedHashMap<>();

    ChoixDesQuestions(Catalogue catalogue, Ouvertures openings, Dossier facts) {
        this.catalogue = catalogue;
        this.ouvertures = openings;
        this.faits = facts;
        this.dits = facts.situation().faits();
        this.lieu = facts.situation().territoire() == null ? Question.LIEU : Question.LIEU_PLUS_PRECIS;
        this.personnes = catalogue.attributs().stream().flatMap(this::parleDe).collect(Collectors.toSet());
    }

    private Stream<String> parleDe(Attribut attribut) {
        Attribut.Choix choice = dits.get(attribut.id()) instanceof Valeur.Texte word
                ? attribut.valeurs().get(word.valeur()) : null;
        return choice == null ? Stream.empty() : choice.parleDe().stream();
    }

    private boolean concerne(String attribut) {
        Attribut known = catalogue.attribut(attribut);
        return personnes.isEmpty() || known == null || known.personne() == null || personnes.contains(known.personne());
    }

    /**
     * An entry that waits for these facts: the fewer they are, the more each of them settles.
     *
     * @param besoin whether the need that it answers waits for some of them
     */
    void attend(String entry, List<String> missing, boolean besoin) {
        for (String attribut : missing.stream().filter(this::concerne).toList()) {
            double weight = (besoin ? DOUBLE : 1) * (ouvre(attribut, Verite.VRAI) ? DOUBLE : 1);
            utilite.merge(attribut, weight / missing.size(), Double::sum);
            decide.computeIfAbsent(attribut, a -> new ArrayList<>()).add(entry);
        }
    }

    List<Question> choisir() {
        List<Question> chosen = new ArrayList<>();
        for (boolean last : List.of(false, true)) {
            Map<String, Double> left = new TreeMap<>(utilite);
            left.keySet().removeIf(a -> enDernier(a) != last);
            while (!left.isEmpty()) {
                String next = suivante(left);
                left.remove(next);
                chosen.add(question(next));
            }
        }
        return chosen;
    }

    private boolean enDernier(String attribut) {
        return dits.containsKey(attribut) || ouvre(attribut, Verite.FAUX);
    }

    private boolean ouvre(String attribut, Verite truth) {
        return ouvertures.de(attribut, faits) == truth;
    }

    private String suivante(Map<String, Double> left) {
        double best = left.values().stream().mapToDouble(u -> u).max().orElse(0);
        return left.keySet().stream().filter(a -> left.get(a) >= best * PRESQUE)
                .min(Comparator.comparingInt(this::intrusion).thenComparing(a -> -left.get(a))).orElseThrow();
    }

    private int intrusion(String attribut) {
        Attribut known = catalogue.attribut(attribut);
        return known == null ? 0 : known.intrusion();
    }

    private Question question(String id) {
        List<String> entries = decide.getOrDefault(id, List.of());
        Question known = Question.de(catalogue.attribut(id), entries);
        return known != null ? known
                : new Question(id, lieu, entries, false, null);
    }
}
