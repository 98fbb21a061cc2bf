package fr.aiguillage.moteur.faits;

/**
 * An entry that the situation itself names, and what becomes of it then.
 *
 * @param id the entry
 * @param motif how it is said
 */
public record Mention(String id, Effet effet, String motif) {

    /** It comes before the others, comes after them, or is not proposed again. */
    public enum Effet {
        AVANT, APRES, RETRAIT
    }
}
