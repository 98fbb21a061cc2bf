package fr.aiguillage.moteur.faits;

import java.util.List;

/**
 * Where an entry stands among those of its list before the needs take turns.
 *
 * @param besoins the established needs that it answers
 * @param position from 0
 */
public record Place(String id, Verdict.Sort liste, List<String> besoins, int position) {
}
