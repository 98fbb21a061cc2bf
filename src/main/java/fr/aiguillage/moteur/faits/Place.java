package fr.aiguillage.moteur.faits;

/**
 * Where an entry stands among those of its list before the needs take turns.
 *
 * @param besoin the most pressing of the established needs that it answers
 * @param position from 0
 */
public record Place(String id, Verdict.Sort liste, String besoin, int position) {
}
