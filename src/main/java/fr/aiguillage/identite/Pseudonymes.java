package fr.aiguillage.identite;

import static fr.aiguillage.catalogue.MotsDIdentite.Nature.COURANT;
import static fr.aiguillage.catalogue.MotsDIdentite.Nature.DETERMINANT;
import static fr.aiguillage.catalogue.MotsDIdentite.Nature.PSEUDONYME;
import static fr.aiguillage.catalogue.MotsDIdentite.Nature.SUITE;

import java.util.function.Consumer;

/** Names that the name of a network announces: « sur Snap : … ». */
final class Pseudonymes {

    private static final int LIENS = 5;
    private static final String SIGNES = "._#-";

    private final Contexte c;
    private final Chaine chaine;
    private final Consumer<Etendue> found;

    Pseudonymes(Contexte contexte, Chaine chain, Consumer<Etendue> found) {
        this.c = contexte;
        this.chaine = chain;
        this.found = found;
    }

    void examiner(int i) {
        int start = c.lexique.fin(PSEUDONYME, c.texte, i);
        if (start == i) {
            return;
        }
        int at = start;
        boolean told = false;
        while (at < start + LIENS && lie(at) && !c.texte.majuscule(at)) {
            told |= c.jeton(at).est(":") || c.jeton(at).cle().length() == 3 && c.est(COURANT, at)
                    && c.lexique.est(SUITE, c.jeton(at));
            at++;
        }
        int end = bout(at);
        boolean written = end > at + 1 && !c.connu(at);
        if (c.jeton(at).estMot() && (written || told && !c.connu(at) || c.inconnu(at) && !c.lieu(at))) {
            int last = Math.max(end, c.texte.majuscule(at) ? chaine.fin(at) : end);
            found.accept(new Etendue(c.jeton(at).debut(), c.jeton(last - 1).fin(), Nature.PSEUDONYME));
        }
    }

    private boolean lie(int at) {
        return c.est(COURANT, at) && c.jeton(at).cle().length() < LIENS || c.est(DETERMINANT, at)
                || c.jeton(at).est(":") || c.texte.apostrophe(at) || c.est(PSEUDONYME, at);
    }

    /** Where the letters, figures and signs that hang together end. */
    private int bout(int at) {
        int end = at + 1;
        while (c.texte.colle(end) && (c.jeton(end).estMot() || c.jeton(end).estNombre()
                || !c.jeton(end).mot().isEmpty() && SIGNES.contains(c.jeton(end).mot()) && c.texte.colle(end + 1))) {
            end++;
        }
        return end;
    }
}
