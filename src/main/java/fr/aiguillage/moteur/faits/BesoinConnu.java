package fr.aiguillage.moteur.faits;

/** A need that the catalogue knows. */
public record BesoinConnu(String id) {
}
