package fr.aiguillage.proprietes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Draws criteria at random, over a vocabulary. */
final class Tirage {

    private final Random random;
    private final Map<String, Sorte> vocabulaire;

    Tirage(Random random, Map<String, Sorte> vocabulaire) {
        this.random = random;
        this.vocabulaire = vocabulaire;
    }

    boolean parfois(double chance) {
        return random.nextDouble() < chance;
    }

    <T> T un(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    <T> List<T> plusieurs(int atMost, Supplier<T> one) {
        return IntStream.range(0, random.nextInt(atMost + 1)).mapToObj(i -> one.get()).toList();
    }

    /** A criterion on an attribute, or on one of these notions. */
    Map<String, Object> clause(List<String> notions) {
        Map<String, Object> clause = new LinkedHashMap<>();
        if (!notions.isEmpty() && parfois(0.3)) {
            clause.put("qualification", un(notions));
            clause.put("vaut", parfois(0.7));
        } else {
            String subject = un(List.copyOf(vocabulaire.keySet()));
            clause.put("attribut", subject);
            clause.putAll(parfois(0.1) ? Map.of("aucun", true) : epreuve(vocabulaire.get(subject)));
        }
        if (parfois(0.25)) {
            clause.put("confirme", false);
        }
        return clause;
    }

    private Map<String, Object> epreuve(Sorte kind) {
        return switch (kind) {
            case BOOLEEN -> Map.of("vaut", parfois(0.5));
            case CHOIX -> mots();
            case OUVERTE -> parfois(0.3) ? Map.of("vide", parfois(0.5)) : mots();
            case NOMBRE -> nombre();
            case DATE -> Map.of(un(List.of("vaut", "au_moins", "au_plus", "plus_de", "moins_de")),
                    un(List.of("2020", "2020-08", "2020-08-20", "2021")));
            case FERMEE -> fermee();
        };
    }

    private Map<String, Object> mots() {
        return un(List.<Map<String, Object>>of(Map.of("vaut", un(List.of("x", "y", "z"))),
                Map.of("parmi", un(List.of(List.of("x", "y"), List.of("y", "z")))),
                Map.of("hors", un(List.of(List.of("x"), List.of("x", "z"))))));
    }

    private Map<String, Object> nombre() {
        List<String> numbers = vocabulaire.keySet().stream().filter(a -> vocabulaire.get(a) == Sorte.NOMBRE).toList();
        if (numbers.size() > 1 && parfois(0.3)) {
            Map<String, Object> quotient = new LinkedHashMap<>(bornes());
            quotient.put("par", un(numbers));
            return Map.of("quotient", quotient);
        }
        return parfois(0.3) ? Map.of("vaut", random.nextInt(5)) : bornes();
    }

    private Map<String, Object> fermee() {
        if (parfois(0.4)) {
            return parfois(0.5) ? Map.of("vaut", random.nextInt(4)) : Map.of("vide", parfois(0.5));
        }
        Map<String, Object> count = new LinkedHashMap<>(Map.of("min", random.nextInt(3), "au_moins", 1));
        count.put("max", 2 + random.nextInt(3));
        return Map.of("compte", parfois(0.5) ? count : Map.of("max", 2, "au_plus", random.nextInt(2)));
    }

    private Map<String, Object> bornes() {
        Map<String, Object> bounds = new LinkedHashMap<>();
        bounds.put(parfois(0.5) ? "au_moins" : "plus_de", random.nextInt(4));
        if (parfois(0.4)) {
            bounds.put(parfois(0.5) ? "au_plus" : "moins_de", 1 + random.nextInt(4));
        }
        return bounds;
    }
}
