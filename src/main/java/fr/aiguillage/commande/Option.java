package fr.aiguillage.commande;

import org.jspecify.annotations.Nullable;

/**
 * An option, without its two dashes.
 *
 * @param valeur what its value is called in the help, or null when it takes none
 * @param repetable whether it may be given several times
 */
public record Option(String nom, @Nullable String valeur, boolean repetable, String description) {
}
