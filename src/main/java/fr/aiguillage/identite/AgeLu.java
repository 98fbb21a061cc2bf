package fr.aiguillage.identite;

/**
 * The age that a date of birth gives.
 *
 * @param debut the offset of the date in the text
 * @param fin the offset after it
 * @param min the least, in whole years
 * @param max the most; the same when the day of birth is known
 */
public record AgeLu(int debut, int fin, int min, int max) {
}
