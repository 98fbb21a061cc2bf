package fr.aiguillage.commande;

import fr.aiguillage.mots.Proches;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line typed in answer to a question, and what it is meant to do.
 *
 * @param texte on one line, without what a terminal obeys nor quotes around words
 */
record Saisie(String texte, Sens sens) {

    static final int AU_PLUS = 300;

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Z}]+");
    private static final Pattern CITE = Pattern.compile("[«“\"] ?([^«»“”\"]*?) ?[»”\"]");
    private static final Pattern FAIT = Pattern.compile("[\\w-]+\\s*=.*");
    private static final Set<String> INCONNU = Set.of("", "?", "je ne sais pas", "nsp", "sais pas");
    private static final Set<String> FIN = Set.of("fin", "quitter", "stop");
    private static final Set<String> RETOUR = Set.of("<", "retour");
    private static final Set<String> AIDE = Set.of("aide");

    /** What one may want. */
    enum Sens {
        TROP_LONG, INCONNU, FIN, RETOUR, AIDE, FAIT, REPONSE
    }

    static Saisie de(String typed) {
        String text = INVISIBLE.matcher(typed).replaceAll(" ").strip();
        text = CITE.matcher(text).replaceAll(quoted -> Matcher.quoteReplacement(quoted.group(1)));
        return new Saisie(text, text.length() > AU_PLUS ? Sens.TROP_LONG : sens(text, Proches.simplifie(text)));
    }

    private static Sens sens(String text, String flat) {
        if (INCONNU.contains(flat)) {
            return Sens.INCONNU;
        }
        if (FIN.contains(flat)) {
            return Sens.FIN;
        }
        if (RETOUR.contains(flat)) {
            return Sens.RETOUR;
        }
        return AIDE.contains(flat) ? Sens.AIDE : FAIT.matcher(text).matches() ? Sens.FAIT : Sens.REPONSE;
    }
}
