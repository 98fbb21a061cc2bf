package fr.aiguillage.shell;

import fr.aiguillage.commande.Refus;
import java.util.List;

/** Bounds what is typed before it is read. Longer prose comes by a file or by standard input. */
final class Limites {

    static final int ARGUMENT = 64 * 1024;
    static final int LIGNE = 1024 * 1024;

    private static final String AUTREMENT = "Peut-être par un fichier, ou par l'entrée standard avec « - » ?";

    private Limites() {
    }

    /** Refuses a word or a whole that is too long, in characters. */
    static void verifie(List<String> words) {
        long whole = 0;
        for (String word : words) {
            borne("Argument trop long", word.length(), ARGUMENT);
            whole += word.length() + 1L;
        }
        borne("Ligne trop longue", whole, LIGNE + 1L);
    }

    private static void borne(String what, long length, long most) {
        if (length > most) {
            throw new Refus(what + " : " + most + " caractères au plus.", AUTREMENT);
        }
    }
}
