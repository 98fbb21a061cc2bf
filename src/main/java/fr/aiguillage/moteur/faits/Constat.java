package fr.aiguillage.moteur.faits;

import fr.aiguillage.logique.Verite;
import java.util.Set;

/**
 * A named proposition about the situation and its truth.
 *
 * @param nom {@code attribut=valeur}, or the id of a qualification, or {@code non} and that id
 * @param manque when it is unknown, the attributes that would decide
 */
public record Constat(String nom, Verite verite, Set<String> manque) {

    public static final String NEGATION = "non ";

    /** The same proposition denied; a denied denial is the proposition. */
    public Constat non() {
        String opposite = nom.startsWith(NEGATION) ? nom.substring(NEGATION.length()) : NEGATION + nom;
        return new Constat(opposite, verite.non(), manque);
    }

    public boolean isVrai() {
        return verite == Verite.VRAI;
    }

    public boolean isFaux() {
        return verite == Verite.FAUX;
    }

    public boolean isInconnu() {
        return verite == Verite.INCONNU;
    }

    /** Not known to be false. */
    public boolean isPossible() {
        return verite != Verite.FAUX;
    }

    /** Not known to be true. */
    public boolean isDouteux() {
        return verite != Verite.VRAI;
    }
}
