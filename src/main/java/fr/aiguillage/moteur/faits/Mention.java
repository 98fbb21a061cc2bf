package fr.aiguillage.moteur.faits;

/**
 * An entry that the situation itself names, and why it stands elsewhere than it would.
 *
 * @param id the entry
 * @param avant whether it then comes before the others, or after them
 * @param motif how it is said
 */
public record Mention(String id, boolean avant, String motif) {
}
