package fr.aiguillage.quiz;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Fiche;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a thing is. Nothing that answers a need of it, or speaks with its words, is shown as what it is not; a name that
 * says what it is, is not asked.
 */
final class SurLesFiches {

    private static final int PAREILS = 12;

    private SurLesFiches() {
    }

    static Stream<Carte> cartes(Catalogue catalogue, LocalDate day) {
        List<Fiche> all = Nationales.de(catalogue, day);
        return all.stream().filter(f -> !f.besoins().isEmpty() && !Voisins.parlentPareil(f.nom(), f.resume()))
                .flatMap(f -> cartes(f, all.stream().filter(other -> estAutre(other, f)).toList()));
    }

    private static boolean estAutre(Fiche other, Fiche fiche) {
        return Collections.disjoint(other.besoins(), fiche.besoins())
                && !Voisins.parlentPareil(other.resume(), fiche.nom() + " " + fiche.resume())
                && !Voisins.parlentPareil(other.nom(), fiche.nom() + " " + fiche.resume());
    }

    private static Stream<Carte> cartes(Fiche fiche, List<Fiche> others) {
        String what = fiche.nom() + " : " + fiche.resume();
        return Stream.of(
                new Carte("fiche/" + fiche.id(), Carte.cite(fiche.nom()) + " : qu'est-ce que c'est ?", fiche.resume(), List.of(),
                        Voisins.parMots(fiche.resume(), others.stream().map(Fiche::resume).toList(), PAREILS), what,
                        fiche.sources()),
                new Carte("nom/" + fiche.id(), "De quoi s'agit-il ? " + fiche.resume(), fiche.nom(), List.of(),
                        Voisins.parMots(fiche.nom(), others.stream().map(Fiche::nom).toList(), PAREILS), what,
                        fiche.sources()));
    }
}
