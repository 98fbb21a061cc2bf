package fr.aiguillage.shell;

import fr.aiguillage.commande.Refus;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Where answers and notices are written, in UTF-8 whatever the locale. */
final class Sorties {

    static final int MAUVAISE_DEMANDE = 2;

    private static final String OBEI = "[\\p{Cc}\\p{Cf}&&[^\n\r\t]]";

    private final SortieStandard standard = new SortieStandard();
    private final PrintWriter sortie = new PrintWriter(
            new OutputStreamWriter(new BufferedOutputStream(standard), StandardCharsets.UTF_8));
    private final PrintWriter notices = new PrintWriter(
            new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8), true);
    private final boolean couleur;

    Sorties(Terminaux terminaux, @Nullable String noColor) {
        this.couleur = terminaux.couleur() && (noColor == null || noColor.isEmpty());
    }

    PrintWriter sortie() {
        return sortie;
    }

    PrintWriter notices() {
        return notices;
    }

    /** Whether colours are welcome: on a terminal, and never with {@code NO_COLOR}. */
    boolean couleur() {
        return couleur;
    }

    /** Whether nobody reads standard output any more. */
    boolean fermee() {
        return standard.fermee();
    }

    void refuse(Refus refus) {
        signale(String.valueOf(refus.getMessage()));
        if (refus.peutEtre() != null) {
            signale(refus.peutEtre());
        }
    }

    /** Tells in one message or several lines; what a terminal would obey, in words said again, is not passed on. */
    void signale(String message) {
        sortie.flush();
        notices.println(message.replaceAll(OBEI, " "));
    }

    /** Writes what is left, and gives the status: the one given, unless the answer could not be written. */
    int termine(int status) {
        sortie.flush();
        notices.flush();
        String panne = standard.panne();
        if (panne == null) {
            return status;
        }
        notices.println("La réponse n'a pas pu être écrite : " + panne + ".");
        return MAUVAISE_DEMANDE;
    }
}
