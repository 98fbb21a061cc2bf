package fr.aiguillage.prose;

/**
 * Whose fact it is.
 *
 * @param qui in the words of the catalogue
 * @param sur whether the text leaves no other reading
 * @param apposition whether someone was only named, so that what follows is about them
 */
record Sujet(String qui, boolean sur, boolean apposition) {

    /** The person described, in the words of the catalogue. */
    static final String PERSONNE = "personne";

    static final Sujet ELLE_MEME = new Sujet(PERSONNE, true, false);

    /** The person described, or somebody else. */
    static final Sujet INCERTAIN = new Sujet(PERSONNE, false, false);

    static Sujet de(String who) {
        return new Sujet(who, true, false);
    }

    Sujet incertain() {
        return new Sujet(qui, false, false);
    }

    boolean estLaPersonne() {
        return qui.equals(PERSONNE);
    }
}
