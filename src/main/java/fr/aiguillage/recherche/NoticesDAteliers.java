package fr.aiguillage.recherche;

import fr.aiguillage.catalogue.Atelier;
import fr.aiguillage.catalogue.Atelier.Etape;
import fr.aiguillage.catalogue.Atelier.Objectif;
import fr.aiguillage.catalogue.Attribut;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Genre;
import fr.aiguillage.catalogue.Identite;
import fr.aiguillage.catalogue.Mesure;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** By which words a case is found: what it is about, who works on it, how long it takes, which measures it serves. */
record NoticesDAteliers(Catalogue catalogue) {

    Notice de(Atelier workshop) {
        Trouvaille found = new Trouvaille(workshop.id(), Genre.ATELIER.name().toLowerCase(Locale.ROOT),
                workshop.titre(), workshop.territoire(), "", List.of());
        Stream<String> length = Stream.of(workshop.duree() + " minutes",
                workshop.difficulte().name().toLowerCase(Locale.ROOT));
        List<String> cited = Stream.of(Stream.of(workshop.sujet()), length,
                workshop.metiers().stream().flatMap(this::metier)).flatMap(words -> words).toList();
        return Notice.de(found, List.of(workshop.titre(), workshop.id()), cited, textes(workshop));
    }

    private Stream<String> metier(String word) {
        return catalogue.identites().stream().map(Identite::demandeur).filter(Objects::nonNull).map(catalogue::attribut)
                .filter(Objects::nonNull).map(Attribut::valeurs).map(words -> words.get(word)).filter(Objects::nonNull)
                .flatMap(job -> Stream.concat(Stream.of(word, job.libelle()), job.autresNoms().stream()));
    }

    private List<String> textes(Atelier workshop) {
        Stream<String> measures = workshop.mesures().stream().map(catalogue::mesure).filter(Objects::nonNull)
                .flatMap((Mesure m) -> Stream.of(m.titre(), m.axe()));
        return Stream.of(workshop.objectifs().stream().map(Objectif::but), measures,
                workshop.etapes().stream().map(Etape::recit)).flatMap(texts -> texts).toList();
    }
}
