package fr.aiguillage.commande;

import fr.aiguillage.mots.Malentendu;
import fr.aiguillage.situation.LecteurJour;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The options by which a command that needs no situation is told about which day it is. */
final class OptionDate {

    static final Option AU = new Option("au", "AAAA-MM-JJ", false, "la date (par défaut, aujourd'hui)");

    private OptionDate() {
    }

    /** The day of the answer: the one given, or else that of the session. */
    static LocalDate au(Appel call) {
        return jour(call, AU.nom(), call.session().situation().date());
    }

    /**
     * The day given by an option.
     *
     * @throws Refus when it is none
     */
    static LocalDate jour(Appel call, String option, LocalDate otherwise) {
        @Nullable String typed = call.option(option);
        try {
            return typed == null ? otherwise : LecteurJour.lire(typed.trim());
        } catch (Malentendu e) {
            throw new Refus("--" + option + " : " + e.texte(), e.peutEtre());
        }
    }
}
