package fr.aiguillage.prose;

/**
 * Something that somebody does to somebody else.
 *
 * @param auteur who does it
 * @param victime whom it is done to
 */
record Acte(Sujet auteur, Sujet victime) {

    /** Whether both are known, and are not called the same. */
    boolean oppose() {
        return !auteur.qui().equals(victime.qui());
    }

    boolean sur() {
        return auteur.sur() && victime.sur();
    }
}
