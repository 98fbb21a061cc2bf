package fr.aiguillage.identite;

import java.util.List;

/**
 * A text without those whom it names.
 *
 * @param texte the text, a word in brackets in the place of each
 * @param etendues what was put out of sight, as offsets of the text that was given, in order and apart
 * @param ages what its dates of birth tell
 */
public record Masque(String texte, List<Etendue> etendues, List<AgeLu> ages) {

    public Masque {
        etendues = List.copyOf(etendues);
        ages = List.copyOf(ages);
    }

    /** Whether a part of the text that was given, from one offset to another, names somebody. */
    public boolean cache(int start, int end) {
        return etendues.stream().anyMatch(e -> e.touche(start, end));
    }
}
