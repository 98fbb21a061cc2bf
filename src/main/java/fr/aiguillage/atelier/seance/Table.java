package fr.aiguillage.atelier.seance;

import org.jspecify.annotations.Nullable;

/**
 * Some of the group, working together. It bears the name of a profession or a letter, never that of somebody.
 *
 * @param metier the profession that it speaks for, as a word of the attribute that says who asks; null for a letter
 */
public record Table(String nom, @Nullable String metier) {
}
