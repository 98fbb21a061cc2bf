package fr.aiguillage.moteur.faits;

/** Whether a plan meets a criterion of method. */
public record Conforme(String critere, Degre degre, String regle) {

    /** How far. */
    public enum Degre { PRESENT, PARTIEL, ABSENT, A_VERIFIER }
}
