package fr.aiguillage.prose;

import fr.aiguillage.prose.Case.Choix;
import fr.aiguillage.prose.Case.Exacte;
import java.util.List;

/**
 * What the ways of a choice ask for. A light word may be left out, but not where it stands for one way among others
 * that mean something: « (tout|les portes) » is never nothing, unless an empty way says so.
 */
record Exigences(Legers legers) {

    /** The same places, their light ways needed where they must be. */
    List<Case> exigeants(List<Case> places) {
        return places.stream().map(place -> place instanceof Choix choice ? exigeant(choice) : place).toList();
    }

    private Case exigeant(Choix choice) {
        List<List<Case>> ways = choice.voies().stream().map(this::exigeants).toList();
        boolean free = ways.stream().anyMatch(List::isEmpty) || ways.stream().allMatch(this::leger);
        return new Choix(free ? ways : ways.stream().map(way -> leger(way) ? exigee(way) : way).toList());
    }

    private boolean leger(List<Case> way) {
        return way.stream().allMatch(place -> place instanceof Exacte word && legers.contient(word.cle()));
    }

    private static List<Case> exigee(List<Case> way) {
        return way.stream().map(Exacte.class::cast)
                .<Case>map(word -> new Exacte(word.cle(), word.racine(), true, word.aigu())).toList();
    }
}
