package fr.aiguillage.moteur.faits;

/**
 * How an established need stands among the others.
 *
 * @param valeur the lowest is answered first
 */
public record Pression(String besoin, int valeur) {
}
