package fr.aiguillage.quiz;

import fr.aiguillage.catalogue.Appellation;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Datee;
import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.catalogue.Source;
import fr.aiguillage.catalogue.Succession;
import fr.aiguillage.logique.Verite;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What ended, and what stands in its place. */
final class SurLesSuites {

    private SurLesSuites() {
    }

    static Stream<Carte> cartes(Catalogue catalogue, LocalDate day) {
        Succession succession = new Succession(catalogue);
        List<Datee> all = Stream.concat(catalogue.fiches().stream().map(Datee.class::cast),
                catalogue.appellations().stream()).toList();
        List<String> today = all.stream().map(old -> succession.aSaPlace(old, day)).filter(Objects::nonNull)
                .map(Datee::nom).distinct().toList();
        return all.stream().filter(old -> succession.enVigueur(old, day) == Verite.FAUX).flatMap(old -> {
            Datee instead = succession.aSaPlace(old, day);
            return instead == null || succession.enVigueur(instead, day) == Verite.FAUX ? Stream.empty()
                    : Stream.of(new Carte("suite/" + old.id(), "Qu'est-ce qui a pris la place de « " + old.nom()
                            + " » ?", instead.nom(), succession.suite(old).stream().map(Datee::nom).toList(), today,
                            old.court() + ", puis " + instead.court(), sources(old)));
        });
    }

    private static List<Source> sources(Datee thing) {
        return thing instanceof Fiche fiche ? fiche.sources() : ((Appellation) thing).sources();
    }
}
