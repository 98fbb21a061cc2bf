package fr.aiguillage.moteur.faits;

/** A qualification that is both proved and disproved. */
public record Contradiction(String qualification) {
}
