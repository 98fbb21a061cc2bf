package fr.aiguillage.prose;

/**
 * Something that somebody does to somebody else.
 *
 * @param auteur who does it
 * @param cible whom it is done to
 */
record Acte(Sujet auteur, Sujet cible) {

    /** Whether both are known, and are not called the same. */
    boolean oppose() {
        return !auteur.qui().equals(cible.qui());
    }

    boolean sur() {
        return auteur.sur() && cible.sur();
    }
}
