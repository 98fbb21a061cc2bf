package fr.aiguillage.identite;

import static fr.aiguillage.catalogue.MotsDIdentite.Nature.CHIFFRE;
import static fr.aiguillage.catalogue.MotsDIdentite.Nature.DOSSIER;
import static fr.aiguillage.catalogue.MotsDIdentite.Nature.NUMERO;
import static fr.aiguillage.catalogue.MotsDIdentite.Nature.UNITE;

import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Numbers that are known by the word that announces them, and those that are dictated. */
final class Numeros implements Chercheur {

    private static final Pattern DATE = Pattern
            .compile("\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d\\d|\\d{4})|\\d{4}-\\d\\d-\\d\\d");
    private static final int PORTEE = 6;
    private static final int CHIFFRES = 4;
    private static final int ANNEE = 4;
    private static final int DICTES = 5;

    private final Lexique lexique;
    private final Set<String> publics;

    Numeros(Lexique lexicon, Set<String> open) {
        this.lexique = lexicon;
        this.publics = open;
    }

    @Override
    public void chercher(Texte text, Consumer<Etendue> found) {
        for (int i = 0; i < text.taille(); i++) {
            int end = lexique.fin(DOSSIER, text, i);
            if (end > i) {
                annonce(text, end, found);
            }
            i = dicte(text, i, found);
        }
    }

    /** The first number that follows closely, when it is long enough and counts nothing. */
    private void annonce(Texte text, int start, Consumer<Etendue> found) {
        boolean told = false;
        for (int at = start; at < start + PORTEE && text.jeton(at).sorte() != Jeton.Sorte.LIGNE
                && !text.jeton(at).est(","); at++) {
            told |= lexique.fin(NUMERO, text, at) > at || text.jeton(at).est(":");
            if (text.jeton(at).estNombre()) {
                int end = fin(text, at);
                int digits = chiffres(text, at, end);
                String written = text.brut().substring(text.jeton(at).debut(), text.jeton(end - 1).fin());
                boolean year = digits == ANNEE && !told && end == at + 1 || DATE.matcher(written).matches();
                if (digits >= CHIFFRES && !year && lexique.fin(UNITE, text, end) == end
                        && !publics.contains(written)) {
                    found.accept(new Etendue(text.jeton(debut(text, at)).debut(), text.jeton(end - 1).fin(),
                            Nature.NUMERO));
                }
                return;
            }
        }
    }

    private static int debut(Texte text, int at) {
        return text.colle(at) && text.jeton(at - 1).estMot() ? at - 1 : at;
    }

    private static int fin(Texte text, int start) {
        int end = start + 1;
        while (text.jeton(end).estNombre()
                || suite(text, end)
                || sign(text, end) && text.colle(end) && text.jeton(end + 1).estNombre() && text.colle(end + 1)) {
            end++;
        }
        return end;
    }

    /** Letters that belong to a number: they hang on to it, or stand alone. */
    private static boolean suite(Texte text, int at) {
        return text.jeton(at).estMot() && (text.colle(at) || text.jeton(at).lettre() && !text.apostrophe(at + 1));
    }

    private static boolean sign(Texte text, int at) {
        return text.jeton(at).est("/") || text.jeton(at).est("-") || text.jeton(at).est(".");
    }

    private static int chiffres(Texte text, int from, int to) {
        int digits = 0;
        for (int i = from; i < to; i++) {
            digits += text.jeton(i).estNombre() ? text.jeton(i).mot().length() : 0;
        }
        return digits;
    }

    /** « zéro six douze… » ; gives the last token of it. */
    private int dicte(Texte text, int i, Consumer<Etendue> found) {
        int end = i;
        int words = 0;
        while (lexique.est(CHIFFRE, text.jeton(end)) || words > 0 && text.jeton(end).est("-")) {
            words += text.jeton(end).estMot() ? 1 : 0;
            end++;
        }
        if (words >= DICTES) {
            found.accept(new Etendue(text.jeton(i).debut(), text.jeton(end - 1).fin(), Nature.TELEPHONE));
        }
        return words > 0 ? end - 1 : i;
    }
}
