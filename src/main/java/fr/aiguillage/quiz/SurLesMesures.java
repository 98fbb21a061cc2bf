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
        Stream<Carte> own = Stream.of(
                new Carte("mesure/" + measure.id(), "Quelle est la mesure " + number + " (" + document.abrege() + ") ?",
                        measure.titre(), List.of(), titres(m -> true), what, sources),
                new Carte("numero/" + measure.id(), "Quel numéro porte la mesure « " + measure.titre() + " » ?", number,
                        mesures.stream().filter(m -> m.titre().equals(measure.titre())).map(SurLesMesures::numero).toList(),
                        mesures.stream().map(SurLesMesures::numero).toList(), what, sources),
                new Carte("axe/" + measure.id(), "De quel axe est la mesure « " + measure.titre() + " » ?",
                        measure.axe(), mesures.stream().filter(m -> m.titre().equals(measure.titre())).map(Mesure::axe)
                                .toList(), mesures.stream().map(Mesure::axe).toList(), what, sources));
        return Stream.concat(own, measure.actions().stream().flatMap(action -> action(measure, action)));
    }

    private Stream<Carte> action(Mesure measure, Action action) {
        String what = action.numero() + " : " + action.libelle();
        List<Source> sources = sources(action.numero());
        return Stream.of(
                new Carte("action/" + measure.document() + "/" + action.numero(), "Quelle est l'action "
                        + action.numero() + " (" + document.abrege() + ") ?", action.libelle(), List.of(), libelles(),
                        what, sources),
                new Carte("mesure-de/" + measure.document() + "/" + action.numero(), "De quelle mesure est l'action « "
                        + action.libelle() + " » ?", measure.titre(), titres(m -> m.actions().stream()
                        .anyMatch(a -> a.libelle().equals(action.libelle()))), titres(m -> true), what, sources));
    }

    private List<String> titres(Predicate<Mesure> such) {
        return mesures.stream().filter(such).map(Mesure::titre).toList();
    }

    private List<String> libelles() {
        return mesures.stream().flatMap(m -> m.actions().stream()).map(Action::libelle).toList();
    }

    private List<Source> sources(String reference) {
        return List.of(new Source(document.id(), reference, null, null, null));
    }

    private static String numero(Mesure measure) {
        return measure.id().substring(measure.document().length() + 1);
    }
}
