package fr.aiguillage.moteur.faits;

import org.jspecify.annotations.Nullable;

/**
 * An entry that leaves the answer, in most cases for another.
 *
 * @param id the entry that leaves the answer
 * @param auProfitDe the one that stays, when there is one
 * @param regle why
 */
public record Retrait(String id, @Nullable String auProfitDe, String regle) {
}
