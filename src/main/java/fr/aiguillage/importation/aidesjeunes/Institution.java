package fr.aiguillage.importation.aidesjeunes;

import org.jspecify.annotations.Nullable;

/**
 * Who gives an aid.
 *
 * @param type what kind of institution it is
 * @param code the code of the place that it is, in the field that its type says; null when it has none
 */
record Institution(String nom, String type, @Nullable String code) {
}
