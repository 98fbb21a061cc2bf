package fr.aiguillage.orientation;

import fr.aiguillage.logique.Verite;
import org.jspecify.annotations.Nullable;

/**
 * One reason, as data: every screen and every file shows the same.
 *
 * @param critere the stable path of what was looked at
 * @param sujet what that is called
 * @param attendu what was expected, in words
 * @param constate what was found, in words
 * @param verdict whether it plays in favour
 */
public record Raison(Type type, String critere, String sujet, String attendu, String constate, Verite verdict,
        @Nullable Renvoi source) {

    /** Which of the questions put to an entry it answers. */
    public enum Type {
        BESOIN, PUBLIC, TERRITOIRE, DATE, RANG
    }
}
