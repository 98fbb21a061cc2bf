package fr.aiguillage.trous;

/** How a need is answered for a public, the best answered first. */
public enum Etat {
    /** By something that exists here, or everywhere by law. */
    ASSURE,
    /** By something that may exist anywhere: only the place can tell. */
    A_VERIFIER,
    /** By something that exists in some places only. */
    PAR_ENDROITS,
    /** By nothing. */
    TROU,
    /** The question has no meaning. */
    SANS_OBJET
}
