package fr.aiguillage.bilan;

import fr.aiguillage.bilan.Reconnaissance.Expression;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Evolution;
import fr.aiguillage.catalogue.Genre;
import fr.aiguillage.plan.Place;
import java.util.ArrayList;
import java.util.List;

/** What a plan says as one said it before the reference text. */
final class Evolutions {

    private final List<Lue> lues;

    private record Lue(Evolution evolution, List<List<Expression>> dit, List<List<Expression>> sauf) {
    }

    Evolutions(Catalogue catalogue) {
        lues = catalogue.liste(Genre.EVOLUTION, Evolution.class).stream().map(one -> new Lue(one,
                one.dit().stream().map(Expression::ensemble).toList(),
                one.sauf().stream().map(Expression::ensemble).toList())).toList();
    }

    /** One for each, with every place that says it; none when the plan also says it as it is now. */
    List<Alerte> dans(List<Dit> said) {
        List<Alerte> found = new ArrayList<>();
        for (Lue one : lues) {
            List<Place> places = said.stream().filter(text -> text.mots().ditUne(one.dit())).map(Dit::place).distinct()
                    .toList();
            if (!places.isEmpty() && said.stream().noneMatch(text -> text.mots().ditUne(one.sauf()))) {
                found.add(new Alerte(Alerte.Type.PUBLIC, one.evolution().message(), List.of(), places));
            }
        }
        return found;
    }
}
