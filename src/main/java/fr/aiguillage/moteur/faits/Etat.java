package fr.aiguillage.moteur.faits;

/**
 * What a plan does for a measure, counted.
 *
 * @param aMain whether those who write such a plan can carry one of its actions
 * @param principales how many actions answer to it first, for the years of the plan
 * @param secondaires how many others touch it, for those years
 * @param anterieures how many answer to it first or touch it that the plan tells of years before
 */
public record Etat(String mesure, boolean aMain, int principales, int secondaires, int anterieures) {
}
