package fr.aiguillage.moteur.faits;

import org.jspecify.annotations.Nullable;

/** A need that the catalogue knows, the group that it belongs to, and when it is answered among others. */
public record BesoinConnu(String id, @Nullable String famille, int priorite) {
}
