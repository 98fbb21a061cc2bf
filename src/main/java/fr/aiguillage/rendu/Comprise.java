package fr.aiguillage.rendu;

import fr.aiguillage.mots.Proches;
import java.util.stream.Stream;

/**
 * The last answer, as it was typed.
 *
 * @param attribut what it is about
 */
public record Comprise(String attribut, String saisie) {

    /** What it was taken for, with the words typed where they are not found in it, and how to change it. */
    String dite(String value) {
        String said = Proches.simplifie(value);
        return Stream.of(Proches.simplifie(saisie).split("[^\\p{L}\\p{N}]+")).allMatch(said::contains) ? value
                : value + " (compris de « " + saisie + " » ; « < » pour changer)";
    }
}
