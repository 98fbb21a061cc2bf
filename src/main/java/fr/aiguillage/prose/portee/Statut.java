package fr.aiguillage.prose.portee;

/** What a sentence does with a fact that it names, from the plainest to what says least. */
public enum Statut {
    /** It says that it is so. */
    AFFIRME,
    /** It says that it is not so. */
    NIE,
    /** It says that it was so. */
    PASSE,
    /** One cannot tell. */
    DOUTEUX,
    /** It speaks of it without saying that it is so: a wish, a plan, a condition. */
    ECARTE;

    /** The one of both that says least. */
    public Statut auMoins(Statut other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
