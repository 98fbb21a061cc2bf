package fr.aiguillage.moteur.faits;

/** Who can open the way to an entry. */
public record Acces(String id, Voie voie) {

    /** From what one does oneself to what someone else decides. */
    public enum Voie {
        VOUS, DEMANDER, DECISION
    }
}
