package fr.aiguillage.moteur.faits;

/** An attribute that says what is asked for. */
public record Demandeur(String attribut) {
}
