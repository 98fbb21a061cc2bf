package fr.aiguillage.moteur.faits;

/**
 * A reason to stand before or after another entry.
 *
 * @param id the entry
 * @param critere the order among reasons: the lowest is looked at first
 * @param valeur the lowest stands first; without a rank it is 0
 * @param motif how it is said
 */
public record Rang(String id, int critere, int valeur, String motif) {
}
