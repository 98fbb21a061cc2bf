package fr.aiguillage.bilan;

import fr.aiguillage.bilan.Reconnaissance.Expression;
import fr.aiguillage.catalogue.Appellation;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Datee;
import fr.aiguillage.catalogue.Devenir;
import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.catalogue.Succession;
import fr.aiguillage.logique.Verite;
import fr.aiguillage.plan.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What a plan relies on that has ended since, and what took its place. */
final class Suites {

    private final List<Ancien> anciens = new ArrayList<>();

    private record Ancien(String ligne, List<Expression> noms) {
    }

    Suites(Catalogue catalogue, LocalDate day) {
        Devenir fates = new Devenir(catalogue, day);
        Succession order = new Succession(catalogue);
        Stream<Datee> all = Stream.concat(catalogue.fiches().stream(), catalogue.appellations().stream());
        all.filter(thing -> order.enVigueur(thing, day) == Verite.FAUX && fini(thing, order)).forEach(thing ->
                anciens.add(new Ancien(String.valueOf(fates.ligne(thing)), noms(thing))));
    }

    /** It has ended, and does not just begin later. */
    private static boolean fini(Datee thing, Succession order) {
        return order.bascule(thing) != null || thing.temps().au() != null;
    }

    private static List<Expression> noms(Datee thing) {
        Stream<String> names = thing instanceof Fiche fiche
                ? Stream.of(Stream.of(fiche.nom()), Stream.ofNullable(fiche.sigle()), fiche.autresNoms().stream())
                        .flatMap(s -> s) : ((Appellation) thing).noms().stream();
        return names.distinct().map(Expression::de).filter(name -> name.termes().size() > 1
                || name.termes().size() == 1 && name.termes().get(0).length() > 2).toList();
    }

    /** One for each thing, with every place that names it, the most named first. */
    List<Alerte> dans(List<Dit> said) {
        List<Alerte> found = new ArrayList<>();
        for (Ancien former : anciens) {
            List<Place> places = said.stream().filter(one -> former.noms().stream().anyMatch(one.mots()::dit))
                    .map(Dit::place).distinct().toList();
            if (!places.isEmpty()) {
                found.add(new Alerte(Alerte.Type.TERMINE, former.ligne(), List.of(), places));
            }
        }
        found.sort(Comparator.comparingInt(one -> -one.places().size()));
        return found;
    }
}
