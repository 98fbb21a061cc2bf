package fr.aiguillage.moteur.ajoutees;

import fr.aiguillage.catalogue.lecture.Anomalie;

/** A rule that says something else than a conclusion. */
final class HorsGrammaire extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Anomalie anomalie;

    HorsGrammaire(Anomalie fault) {
        super(null, null, false, false);
        this.anomalie = fault;
    }

    Anomalie anomalie() {
        return anomalie;
    }
}
