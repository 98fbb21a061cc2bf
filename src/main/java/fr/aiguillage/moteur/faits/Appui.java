package fr.aiguillage.moteur.faits;

/**
 * What a rule makes of a piece of evidence.
 *
 * @param points how much it speaks for its measure; a plain name of what the measure is about counts for three
 */
public record Appui(Preuve preuve, double points, String regle) {
}
