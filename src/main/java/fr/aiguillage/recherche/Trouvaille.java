package fr.aiguillage.recherche;

import org.jspecify.annotations.Nullable;

/**
 * One thing found.
 *
 * @param type the kind of thing
 * @param territoire the place that it belongs to, if any
 * @param extrait what it is, in a sentence
 */
public record Trouvaille(String id, String type, String nom, @Nullable String territoire, String extrait) {
}
