package fr.aiguillage.prose.sujets;

import fr.aiguillage.catalogue.Lexique.Expression;

/**
 * Something that somebody does to somebody else.
 *
 * @param auteur who does it
 * @param cible whom it is done to
 * @param nommes whether each of them is named: « sa mère, frappée par son père »
 */
public record Acte(Sujet auteur, Sujet cible, boolean nommes) {

    /** Between who does it and whom it is done to, where both are to the person what one word says. */
    private static final String ENTRE = "/";

    /** Whether both are known to be two people. */
    public boolean oppose() {
        return !auteur.qui().equals(cible.qui()) || nommes && !auteur.estLaPersonne();
    }

    /** Who does it, in the words of an expression: « conjoint », or « parents/parents » when done to one of them. */
    public String nom() {
        return auteur.qui().equals(cible.qui()) ? auteur.qui() + ENTRE + cible.qui() : auteur.qui();
    }

    /** Whether somebody else does it to the person described, for sure. */
    boolean estSubi() {
        return cible.equals(Sujet.ELLE_MEME) && auteur.sur() && !auteur.estLaPersonne();
    }

    /** Whether it is surely done to the person described, by somebody else who may be another than is told. */
    public boolean estDAutrui() {
        return cible.equals(Sujet.ELLE_MEME) && !auteur.sur() && !auteur.estLaPersonne()
                && !auteur.qui().equals(Expression.AUTRUI);
    }

    /** Whether the text leaves no doubt of either. */
    public boolean sur() {
        return auteur.sur() && cible.sur();
    }
}
