package fr.aiguillage.moteur.faits;

/** Whether a plan covers a measure. */
public record Couvert(String mesure, Degre degre, String regle) {

    /** How much. */
    public enum Degre { COUVERTE, PARTIELLE, SANS_ACTION, HORS_ECHELON }
}
