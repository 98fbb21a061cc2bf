package fr.aiguillage.prose.sujets;

import fr.aiguillage.catalogue.Lexique.Expression;
import org.jspecify.annotations.Nullable;

/**
 * Whose fact it is.
 *
 * @param qui in the words of the catalogue
 * @param sur whether the text leaves no other reading
 * @param apposition whether someone was only named, so that what follows is about them
 * @param aussi who else they are, or may be: what is only ever said of such a one is said of them
 */
public record Sujet(String qui, boolean sur, boolean apposition, @Nullable String aussi) {

    /** The person described, in the words of the catalogue. */
    static final String PERSONNE = Expression.PERSONNE;

    /** Who does something to the person described, in the words of the catalogue. */
    static final String AUTEUR = "auteur";

    /** The person described, for sure. */
    public static final Sujet ELLE_MEME = new Sujet(PERSONNE, true, false, null);

    /** The person described, or somebody else. */
    static final Sujet INCERTAIN = new Sujet(PERSONNE, false, false, null);

    static Sujet de(String who) {
        return new Sujet(who, true, false, null);
    }

    Sujet incertain() {
        return new Sujet(qui, false, false, aussi);
    }

    /** The same, who is or may be somebody else's relation as well; null when nothing more is known. */
    Sujet aussi(@Nullable String role) {
        return new Sujet(qui, sur, apposition, role);
    }

    /** Whether it is surely the person described. */
    boolean elleMeme() {
        return sur && !apposition && estLaPersonne();
    }

    /** Whether it is the person described, for sure or not. */
    public boolean estLaPersonne() {
        return qui.equals(PERSONNE);
    }
}
