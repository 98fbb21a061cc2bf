package fr.aiguillage.quiz;

import fr.aiguillage.catalogue.Catalogue;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** All the questions that a catalogue can ask. */
public final class Banque {

    private Banque() {
    }

    /** As things stand on that day. */
    public static List<Question> de(Catalogue catalogue, LocalDate day) {
        return Stream.of(SurLesSigles.cartes(catalogue), SurLesMesures.cartes(catalogue),
                SurLesDecisions.cartes(catalogue, day), SurLesBornes.cartes(catalogue, day),
                SurLesFiches.cartes(catalogue, day), SurLesSuites.cartes(catalogue, day)).flatMap(cards -> cards).flatMap(Carte::question).toList();
    }
}
