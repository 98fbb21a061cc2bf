package fr.aiguillage.moteur.faits;

/** A need that comes from what is asked for. */
public record Demande(String besoin) {
}
