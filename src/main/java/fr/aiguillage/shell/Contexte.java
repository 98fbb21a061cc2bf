package fr.aiguillage.shell;

import fr.aiguillage.commande.Session;
import fr.aiguillage.rendu.Ecran;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What surrounds every call.
 *
 * @param lignes what answers « - » and questions
 * @param couleur whether colours are welcome
 */
record Contexte(PrintWriter sortie, PrintWriter notices, Lignes lignes, Session session, boolean couleur) {

    private static final String LARGEUR = "aiguillage.largeur";

    /** The screen as it is now: the terminal one converses at, else what the launcher or the environment says. */
    Ecran ecran() {
        return ecran(lignes.largeur(), couleur);
    }

    /** A screen of so many columns; when that is 0, of as many as the launcher or the environment says. */
    static Ecran ecran(int columns, boolean color) {
        return new Ecran(largeur(columns), color);
    }

    private static int largeur(int columns) {
        return Stream.of(String.valueOf(columns), System.getProperty(LARGEUR, ""),
                        Objects.requireNonNullElse(System.getenv("COLUMNS"), ""))
                .filter(said -> said.matches("[1-9]\\d{0,3}")).map(Integer::valueOf).findFirst()
                .orElse(Ecran.ORDINAIRE.largeur());
    }
}
