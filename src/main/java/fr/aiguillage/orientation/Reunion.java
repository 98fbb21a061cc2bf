package fr.aiguillage.orientation;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.orientation.Entree.Proposee;
import fr.aiguillage.orientation.Orientation.Alerte;
import fr.aiguillage.orientation.Orientation.BesoinDeLaSituation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts together the answers for all the people of a situation: the person described first, then everyone in turn. An
 * entry is told once, for the first whom it is recommended to.
 */
record Reunion(AutrePersonne autre, Catalogue catalogue) {

    /** How many answers the person described has before others take their turn. */
    private static final int D_ABORD = 3;

    Orientation reunir(Orientation main, Orientation theirs) {
        Set<String> recommended = ids(main.recommandations());
        List<Proposee> all = rangees(aTour(main.recommandations(), pour(theirs.recommandations(),
                p -> !recommended.contains(p.id()))));
        Set<String> proposed = ids(all);
        Set<String> checked = ids(main.aVerifier());
        List<Proposee> toCheck = aTour(sauf(main.aVerifier(), Proposee::id, proposed), pour(theirs.aVerifier(),
                p -> !proposed.contains(p.id()) && !checked.contains(p.id()) && autre.peutDire(p.manque())));
        proposed.addAll(ids(toCheck));
        return new Orientation(main.produit(), main.date(), main.territoire(), main.situation(),
                main.qualifications(), besoins(main, theirs),
                ensemble(main.besoinsSansReponse(), theirs.besoinsSansReponse()),
                alertes(main.gardeFous(), theirs.gardeFous()), all, toCheck,
                sauf(main.ecartes(), Entree::id, proposed), sauf(main.horsCadre(), Entree::id, proposed),
                questions(main, theirs), ensemble(main.avertissements(), theirs.avertissements()));
    }

    private List<Proposee> pour(List<Proposee> theirs, Predicate<Proposee> wanted) {
        return theirs.stream().filter(wanted).map(p -> p.pour(autre.personne(), autre::nom)).toList();
    }

    private static List<Proposee> rangees(List<Proposee> all) {
        List<Proposee> ranked = new ArrayList<>();
        all.forEach(p -> ranked.add(p.auRang(ranked.size() + 1)));
        return ranked;
    }

    private static List<Proposee> aTour(List<Proposee> first, List<Proposee> second) {
        List<Proposee> all = new ArrayList<>(first);
        int at = D_ABORD;
        for (Proposee theirs : second) {
            all.add(Math.min(at, all.size()), theirs);
            at += 2;
        }
        return all;
    }

    private List<BesoinDeLaSituation> besoins(Orientation main, Orientation theirs) {
        Map<String, BesoinDeLaSituation> all = new LinkedHashMap<>();
        main.besoins().forEach(b -> all.put(b.id(), b));
        theirs.besoins().forEach(b -> all.merge(b.id(), b.pour(autre.personne()),
                (mine, other) -> other.etat().compareTo(mine.etat()) > 0 ? other : mine));
        return all.values().stream().sorted(Comparator.comparing(BesoinDeLaSituation::etat).reversed()).toList();
    }

    private static List<Alerte> alertes(List<Alerte> main, List<Alerte> theirs) {
        Set<String> known = main.stream().map(Alerte::id).collect(Collectors.toSet());
        return Stream.concat(main.stream(), theirs.stream().filter(a -> !known.contains(a.id())))
                .sorted(Comparator.comparing(Alerte::niveau)).toList();
    }

    /** What is worth asking of them is asked by its own name; what cannot be said of them is not asked. */
    private List<Question> questions(Orientation main, Orientation theirs) {
        Set<String> known = main.questions().stream().map(Question::attribut).collect(Collectors.toSet());
        return Stream.concat(main.questions().stream(), theirs.questions().stream()
                .filter(q -> autre.noms().containsKey(q.attribut()))
                .map(q -> Question.de(catalogue.attribut(autre.nom(q.attribut())), q.decide()))
                .filter(q -> q != null && !known.contains(q.attribut()))).toList();
    }

    private static Set<String> ids(List<Proposee> entries) {
        return entries.stream().map(Proposee::id).collect(Collectors.toSet());
    }

    private static <T> List<T> sauf(List<T> all, Function<? super T, String> id, Set<String> out) {
        return all.stream().filter(e -> !out.contains(id.apply(e))).toList();
    }

    private static List<String> ensemble(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).distinct().toList();
    }
}
