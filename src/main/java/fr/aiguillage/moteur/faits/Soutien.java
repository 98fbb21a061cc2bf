package fr.aiguillage.moteur.faits;

/**
 * How far a measure is supported by all that speaks for it in one text.
 *
 * @param points of its best evidence, and half of the others
 * @param part of the points of the best supported measure, from 0 to 1
 * @param rang from 1
 */
public record Soutien(String mesure, double points, double part, int rang) {
}
