package fr.aiguillage.moteur.faits;

import org.jspecify.annotations.Nullable;

/** A need that the catalogue knows, and the group that it belongs to. */
public record BesoinConnu(String id, @Nullable String famille) {
}
