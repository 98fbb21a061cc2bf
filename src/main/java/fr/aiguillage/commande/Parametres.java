package fr.aiguillage.commande;

import org.jspecify.annotations.Nullable;

/**
 * The words that follow the options.
 *
 * @param libelle what they are called in the help, null when there are none
 * @param min how many at least
 * @param max how many at most
 */
public record Parametres(@Nullable String libelle, int min, int max) {

    public static final Parametres AUCUN = new Parametres(null, 0, 0);

    public static Parametres un(String libelle) {
        return new Parametres(libelle, 1, 1);
    }

    public static Parametres plusieurs(String libelle) {
        return new Parametres(libelle, 1, Integer.MAX_VALUE);
    }
}
