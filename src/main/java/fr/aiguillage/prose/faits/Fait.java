package fr.aiguillage.prose.faits;

import fr.aiguillage.logique.Valeur;

/**
 * A fact read in a text.
 *
 * @param attribut what it is about, as the vocabulary calls it
 * @param mots the words that it comes from, as they were typed
 * @param debut where they begin in the text
 * @param fin where they end, excluded
 * @param personne whose fact it is, in the words of the catalogue
 */
public record Fait(String attribut, Valeur valeur, String mots, int debut, int fin, Certitude certitude,
        String personne) {

    /** The pseudo-attribute of the place of residence, and whose it is. */
    public static final String TERRITOIRE = "territoire";

    /** Whether it may be taken as it is. */
    public enum Certitude {
        SUR, A_CONFIRMER
    }

    /** Whether the text leaves no doubt of it. */
    public boolean sur() {
        return certitude == Certitude.SUR;
    }

    /** The same, to be confirmed. */
    public Fait douteux() {
        return new Fait(attribut, valeur, mots, debut, fin, Certitude.A_CONFIRMER, personne);
    }

    Fait valant(Valeur other) {
        return new Fait(attribut, other, mots, debut, fin, certitude, personne);
    }
}
