package fr.aiguillage.moteur.faits;

/** That a text answers to a measure, and how much of it. */
public record Correspondance(String mesure, Force force, double points, String regle) {

    /** How much. */
    public enum Force { PRINCIPAL, SECONDAIRE }
}
