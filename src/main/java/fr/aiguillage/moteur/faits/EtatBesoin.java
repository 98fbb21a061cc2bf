package fr.aiguillage.moteur.faits;

/** Where a need stands in the situation. */
public record EtatBesoin(String id, Etat etat) {

    /** From no to yes. */
    public enum Etat {
        ABSENT, POSSIBLE, ETABLI
    }
}
