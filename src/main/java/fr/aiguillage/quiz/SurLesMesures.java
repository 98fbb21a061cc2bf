package fr.aiguillage.quiz;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Document;
import fr.aiguillage.catalogue.Mesure;
import fr.aiguillage.catalogue.Mesure.Action;
import fr.aiguillage.catalogue.Source;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The measures and actions of the documents that are the reference: numbers, titles, axes. */
record SurLesMesures(Document document, List<Mesure> mesures) {

    static Stream<Carte> cartes(Catalogue catalogue) {
        return catalogue.mesures().stream().map(Mesure::document).distinct().map(catalogue::document)
                .filter(document -> document != null && document.faitFoi())
                .map(document -> new SurLesMesures(document, catalogue.mesures().stream()
                        .filter(m -> m.document().equals(document.id())).toList()))
                .flatMap(one -> one.mesures.stream().flatMap(one::mesure));
    }

    private Stream<Carte> mesure(Mesure measure) {
        String number = numero(measure);
        String what = "Mesure " + number + " : " + measure.titre();
        List<Source> sources = sources("mesure " + number);
        Stream<Carte> own = Stream.concat(Stream.of(
                new Carte("mesure/" + measure.id(), "Quelle est la mesure " + number + " (" + document.abrege() + ") ?",
                        measure.titre(), List.of(), titres(m -> true), what, sources),
                new Carte("axe/" + measure.id(), "De quel axe est la mesure " + Carte.cite(measure.titre()) + " ?",
                        measure.axe(), mesures.stream().filter(m -> m.titre().equals(measure.titre())).map(Mesure::axe)
                                .toList(), mesures.stream().map(Mesure::axe).toList(), what + ". Axe : " + measure.axe(),
                        sources)), uneAction(measure));
        return Stream.concat(own, measure.actions().stream().map(action -> mesureDe(measure, action)));
    }

    /** One of its actions among others; nothing that speaks with its words is shown as not being of it. */
    private Stream<Carte> uneAction(Mesure measure) {
        return measure.actions().stream().limit(1).map(action -> new Carte("action/" + measure.id(),
                "Laquelle de ces actions relève de la mesure " + Carte.cite(measure.titre()) + " ?", action.libelle(),
                actions(m -> m.titre().equals(measure.titre())), actions(m -> true).stream().filter(other ->
                        !Voisins.parlentPareil(other, measure.titre()) && !Voisins.parlentPareil(other, action.libelle()))
                        .toList(), dite(action), sources(action.numero())));
    }

    private Carte mesureDe(Mesure measure, Action action) {
        List<String> others = titres(m -> !Voisins.parlentPareil(m.titre(), action.libelle())
                && !Voisins.parlentPareil(m.titre(), measure.titre()));
        return new Carte("mesure-de/" + measure.document() + "/" + action.numero(), "De quelle mesure est l'action "
                + Carte.cite(action.libelle()) + " ?", measure.titre(), titres(m -> m.actions().stream()
                .anyMatch(a -> a.libelle().equals(action.libelle()))), others, dite(action) + ". Mesure " + numero(measure)
                + " : " + measure.titre(), sources(action.numero()));
    }

    private static String dite(Action action) {
        return "Action " + action.numero() + " : " + action.libelle();
    }

    private List<String> titres(Predicate<Mesure> such) {
        return mesures.stream().filter(such).map(Mesure::titre).toList();
    }

    private List<String> actions(Predicate<Mesure> such) {
        return mesures.stream().filter(such).flatMap(m -> m.actions().stream()).map(Action::libelle).toList();
    }

    private List<Source> sources(String reference) {
        return List.of(new Source(document.id(), reference, null, null, null));
    }

    private static String numero(Mesure measure) {
        return measure.id().substring(measure.document().length() + 1);
    }
}
