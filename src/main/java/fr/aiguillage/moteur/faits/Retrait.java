package fr.aiguillage.moteur.faits;

/**
 * A proposed entry that gives way to another.
 *
 * @param id the entry that leaves the answer
 * @param auProfitDe the one that stays
 */
public record Retrait(String id, String auProfitDe, String regle) {
}
