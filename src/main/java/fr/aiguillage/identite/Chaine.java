package fr.aiguillage.identite;

import static fr.aiguillage.catalogue.MotsDIdentite.Nature.CHOSE_NOMMEE;
import static fr.aiguillage.catalogue.MotsDIdentite.Nature.COURANT;
import static fr.aiguillage.catalogue.MotsDIdentite.Nature.NOM;
import static fr.aiguillage.catalogue.MotsDIdentite.Nature.PRENOM;
import static fr.aiguillage.catalogue.MotsDIdentite.Nature.PRENOM_OU_MOT;

/** How far a name goes, once one of its words is found. */
final class Chaine {

    private static final int AU_PLUS = 6;

    private final Contexte c;

    Chaine(Contexte contexte) {
        this.c = contexte;
    }

    /** Where the name that has a word there ends. */
    int fin(int first) {
        int end = c.jeton(first).lettre() && c.initiale(first) ? c.apresInitiale(first) : first + 1;
        for (int words = 1; words < AU_PLUS; words++) {
            int next = prolonge(end);
            if (next == end) {
                return end;
            }
            end = next;
        }
        return end;
    }

    /** Where the name begins that may begin with small words there: its first full word. */
    int plein(int start) {
        int at = start;
        while (at < start + 3 && c.particule(at) && !c.jeton(at + 1).est(".")
                && (c.jeton(c.texte.suivant(at)).estMot() && (c.texte.majuscule(c.texte.suivant(at))
                || c.nom(c.texte.suivant(at))))) {
            at = c.texte.suivant(at);
        }
        return at;
    }

    private int prolonge(int at) {
        boolean dash = c.jeton(at).est("-") && c.texte.colle(at) && c.texte.colle(at + 1);
        if (dash && c.jeton(at + 1).estMot()) {
            return at + 2;
        }
        if (c.texte.apostrophe(at) && c.jeton(at - 1).cle().length() == 1 && c.texte.majuscule(at + 1)) {
            return at + 2;
        }
        if (c.initiale(at) && (!c.texte.colle(at) || c.jeton(at - 1).est("."))) {
            return c.apresInitiale(at);
        }
        boolean letter = c.jeton(at).estMot() && c.jeton(at).cle().length() == 1 && !c.agit(at);
        if (letter && !c.texte.colle(at) && c.jeton(at + 1).estNombre()) {
            return at + 1;
        }
        int full = plein(at);
        return suit(full, full > at) ? full + 1 : at;
    }

    private boolean suit(int at, boolean afterSmall) {
        if (!c.jeton(at).estMot() || c.garde(at)) {
            return false;
        }
        if (afterSmall) {
            return !c.lieu(at) && !c.connu(at) && c.texte.majuscule(at) || c.est(NOM, at) || c.est(PRENOM, at);
        }
        if (c.est(PRENOM, at) || c.est(NOM, at) && (c.texte.majuscule(at) || !c.est(COURANT, at) && !c.connu(at))) {
            return true;
        }
        return c.texte.majuscule(at) && (c.nomDeFamille(at) || c.est(PRENOM_OU_MOT, at) || entier(at));
    }

    /** A capital that nothing explains, on the way of a name. */
    private boolean entier(int at) {
        return c.inconnu(at) || c.jeton(at).toutMajuscule() && !c.sigle(at)
                && !c.connu(at) && c.jeton(at).cle().length() > 3
                && !c.est(CHOSE_NOMMEE, at);
    }

    /** Where the name begins, when its family name is written first. */
    int debut(int first) {
        int start = first;
        while (first - start < AU_PLUS - 2 && precede(start - 1)) {
            start--;
        }
        return start;
    }

    private boolean precede(int at) {
        if (!c.texte.majuscule(at) || c.garde(at) || c.est(COURANT, at)) {
            return false;
        }
        return c.jeton(at).toutMajuscule() ? !c.sigle(at) || c.particule(at) && !c.texte.debut(at + 1)
                : c.nomDeFamille(at) || c.particule(at) && !c.texte.debut(at);
    }
}
