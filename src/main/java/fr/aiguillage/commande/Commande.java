package fr.aiguillage.commande;

import java.util.List;

/** One command: what it is called, what it takes, what it does. */
public interface Commande {

    /** Its name, of one word or of two: {@code orienter}, {@code catalogue verifier}. */
    String nom();

    /** What it does, in a short French sentence. */
    String description();

    /** The options that it takes: none, unless it says otherwise. */
    default List<Option> options() {
        return List.of();
    }

    /** The words that follow: none, unless it says otherwise. */
    default Parametres parametres() {
        return Parametres.AUCUN;
    }

    /** Whether a word that begins with one dash is data rather than an option: never, unless it says otherwise. */
    default boolean prendLesTirets() {
        return false;
    }

    /**
     * Does it, and gives the exit status: 0 done, 1 done but what was asked to be checked does not hold.
     *
     * @throws Refus when the request is wrong (status 2)
     */
    int executer(Appel appel);
}
