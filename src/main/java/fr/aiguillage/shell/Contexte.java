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
        return new Ecran(largeur(), couleur);
    }

    private int largeur() {
        return Stream.of(String.valueOf(lignes.largeur()), System.getProperty(LARGEUR, ""),
                        Objects.requireNonNullElse(System.getenv("COLUMNS"), ""))
                .filter(said -> said.matches("[1-9]\\d{0,3}")).map(Integer::valueOf).findFirst()
                .orElse(Ecran.ORDINAIRE.largeur());
    }
}
