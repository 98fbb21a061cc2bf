package fr.aiguillage.moteur.faits;

/** A qualification that rules judge. */
public record Jugement(String id) {
}
