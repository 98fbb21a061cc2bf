package fr.aiguillage.prose.faits;

import fr.aiguillage.catalogue.Lexique.Expression;
import fr.aiguillage.logique.Valeur;
import fr.aiguillage.logique.Valeur.Liste;
import fr.aiguillage.logique.Valeur.Nombre;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Facts about one thing, settled together: what contradicts is no longer sure, what adds up is put together. */
public final class Reglement {

    private Reglement() {
    }

    static List<Fait> de(List<Fait> read) {
        Map<Integer, List<Fait>> byPlace = read.stream().collect(Collectors.groupingBy(Fait::debut));
        List<Fait> counted = read.stream().map(f -> byPlace.get(f.debut()).stream()
                .anyMatch(other -> partage(f, other) && !(dementi(other, read) && !dementi(f, read)))
                ? f.douteux() : f).toList();
        List<Fait> facts = counted.stream().map(confondues(counted)).toList();
        Map<String, List<Fait>> byAttribute = new LinkedHashMap<>();
        facts.forEach(f -> byAttribute.computeIfAbsent(f.attribut(), a -> new ArrayList<>()).add(f));
        List<Fait> all = new ArrayList<>();
        byAttribute.values().forEach(same -> all.addAll(regler(same)));
        all.sort(Comparator.comparingInt(Fait::debut));
        return all;
    }

    /** Where two numbers are told of the person, two are spoken of: one cannot tell whose the rest is. */
    private static UnaryOperator<Fait> confondues(List<Fait> read) {
        boolean two = read.stream().filter(f -> f.sur() && f.valeur() instanceof Nombre && deLaPersonne(f))
                .anyMatch(f -> dementi(f, read));
        return f -> two && deLaPersonne(f) ? f.douteux() : f;
    }

    private static boolean deLaPersonne(Fait fact) {
        return Expression.PERSONNE.equals(fact.personne());
    }

    /** What was only made out from what stands around it yields to what is plainly said. */
    static List<Fait> cedant(List<Fait> made, List<Fait> said) {
        return made.stream().map(f -> dementi(f, said) ? f.douteux() : f).toList();
    }

    /** What a word that had to be guessed may rule out is no longer sure. */
    static List<Fait> hesitant(List<Fait> said, List<Fait> guessed) {
        return said.stream().map(f -> guessed.stream().anyMatch(g -> g.debut() != f.debut()
                && g.attribut().equals(f.attribut()) && !compatibles(g.valeur(), f.valeur())) ? f.douteux() : f).toList();
    }

    /** Whether the same words count two things: they cannot be sure to count both. */
    private static boolean partage(Fait one, Fait other) {
        return one.fin() == other.fin() && !one.attribut().equals(other.attribut())
                && one.sur() && other.sur() && compte(one.valeur()) && compte(other.valeur());
    }

    /** Whether what is said elsewhere for sure rules it out: « 33 ans… deux filles de 4 et 6 ans ». */
    private static boolean dementi(Fait fact, List<Fait> read) {
        return read.stream().anyMatch(r -> r.sur() && r.debut() != fact.debut()
                && r.attribut().equals(fact.attribut()) && !compatibles(r.valeur(), fact.valeur()));
    }

    private static boolean compte(Valeur value) {
        return value instanceof Nombre
                || value instanceof Liste list && list.elements().stream().anyMatch(Nombre.class::isInstance);
    }

    private static List<Fait> regler(List<Fait> same) {
        List<Fait> sure = same.stream().filter(Fait::sur).toList();
        List<Fait> settled = new ArrayList<>(contredits(sure) ? sure.stream().map(Fait::douteux).toList() : sure);
        same.stream().filter(f -> !f.sur() && settled.stream().noneMatch(s -> s.sur() && dit(s.valeur(), f.valeur())))
                .filter(f -> settled.stream().noneMatch(s -> s.valeur().equals(f.valeur()))).forEach(settled::add);
        return settled;
    }

    private static boolean contredits(List<Fait> sure) {
        List<Valeur> values = sure.stream().map(Fait::valeur).distinct().toList();
        for (Valeur one : values) {
            for (Valeur other : values) {
                if (!compatibles(one, other)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean compatibles(Valeur one, Valeur other) {
        if (one instanceof Nombre a && other instanceof Nombre b) {
            return a.min() <= b.max() && b.min() <= a.max();
        }
        if (one instanceof Liste a && other instanceof Liste b) {
            boolean none = a.elements().isEmpty() && a.exclus().isEmpty() && !b.elements().isEmpty();
            return a.elements().stream().noneMatch(b.exclus()::contains) && !none;
        }
        return one.equals(other);
    }

    /** Whether what is sure leaves nothing to ask of what is not. */
    private static boolean dit(Valeur sure, Valeur maybe) {
        if (sure instanceof Liste a && maybe instanceof Liste b) {
            return a.complete() || a.elements().containsAll(b.elements()) || a.exclus().containsAll(b.elements());
        }
        return true;
    }

    /** What several sure facts about one thing make together. */
    public static Valeur ensemble(Valeur one, Valeur other) {
        if (one instanceof Nombre a && other instanceof Nombre b) {
            return new Nombre(Math.max(a.min(), b.min()), Math.min(a.max(), b.max()));
        }
        if (one instanceof Liste a && other instanceof Liste b) {
            return new Liste(union(a.elements(), b.elements()), union(a.exclus(), b.exclus()),
                    a.complete() || b.complete());
        }
        return other;
    }

    private static List<Valeur> union(List<Valeur> one, List<Valeur> other) {
        List<Valeur> all = new ArrayList<>(one);
        other.stream().filter(v -> !one.contains(v)).forEach(all::add);
        return all;
    }
}
