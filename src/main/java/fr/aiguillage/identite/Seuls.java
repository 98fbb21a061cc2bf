package fr.aiguillage.identite;

import static fr.aiguillage.catalogue.MotsDIdentite.Nature.APPEL;
import static fr.aiguillage.catalogue.MotsDIdentite.Nature.APPEL_A_MAJUSCULE;
import static fr.aiguillage.catalogue.MotsDIdentite.Nature.CHOSE;
import static fr.aiguillage.catalogue.MotsDIdentite.Nature.COURANT;
import static fr.aiguillage.catalogue.MotsDIdentite.Nature.DETERMINANT;
import static fr.aiguillage.catalogue.MotsDIdentite.Nature.NOM;
import static fr.aiguillage.catalogue.MotsDIdentite.Nature.PERSONNE;
import static fr.aiguillage.catalogue.MotsDIdentite.Nature.PRENOM;
import static fr.aiguillage.catalogue.MotsDIdentite.Nature.PRENOM_OU_MOT;
import static fr.aiguillage.catalogue.MotsDIdentite.Nature.PROCHE;
import static fr.aiguillage.catalogue.MotsDIdentite.Nature.TITRE;

import java.util.function.Consumer;

/** Names that nothing announces: first names, family names, initials, and capitals that nothing else explains. */
final class Seuls {

    private final Contexte c;
    private final Chaine chaine;
    private final Annonces annonces;
    private final Consumer<Etendue> found;
    private int dernier = -1;

    Seuls(Contexte contexte, Chaine chain, Annonces announced, Consumer<Etendue> found) {
        this.annonces = announced;
        this.c = contexte;
        this.chaine = chain;
        this.found = found;
    }

    /** Looks at a token; gives the next one to look at. */
    int examiner(int i) {
        if (initiales(i)) {
            return rendre(i, chaine.fin(i), Nature.INITIALES);
        }
        if (c.jeton(i).est("«") && coordonne(i)) {
            annonces.citation(i);
        }
        if (!c.jeton(i).estMot() || c.garde(i)) {
            return i + 1;
        }
        if (etranger(i)) {
            return rendre(i, i + 1, Nature.NOM);
        }
        return c.prenom(i) || prenomPossible(i) || famille(i) || sansExplication(i) ? nom(i) : i + 1;
    }

    private int nom(int i) {
        int start = Math.max(chaine.debut(i), dernier);
        int end = chaine.fin(i);
        return rendre(start, end, prenoms(start, end) ? Nature.PRENOM : Nature.NOM);
    }

    private boolean prenoms(int from, int to) {
        for (int i = from; i < to; i++) {
            if (c.jeton(i).estMot() && !c.est(PRENOM, i) && !c.est(PRENOM_OU_MOT, i)) {
                return false;
            }
        }
        return true;
    }

    private int rendre(int from, int to, Nature kind) {
        found.accept(new Etendue(c.jeton(from).debut(), c.jeton(to - 1).fin(), kind));
        dernier = to;
        return to;
    }

    /** « A.B. », « S. Benali ». */
    private boolean initiales(int i) {
        if (!c.jeton(i).lettre() || !c.jeton(i + 1).est(".") || !c.texte.colle(i + 1) || c.texte.colle(i) || c.garde(i)
                || c.est(CHOSE, i - 1) || c.est(TITRE, i)) {
            return false;
        }
        int next = i + 2;
        boolean second = c.jeton(next).lettre() && c.jeton(next + 1).est(".");
        boolean third = second && c.jeton(next + 2).lettre() && c.texte.colle(next + 2);
        return second && !third || !second && !c.texte.colle(next) && c.texte.majuscule(next) && !c.sigle(next)
                && (c.nom(next) || !c.connu(next)) && !c.lieu(next);
    }

    /** In letters that are not ours. */
    private boolean etranger(int i) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c.jeton(i).mot().codePointAt(0));
        return script != Character.UnicodeScript.LATIN && script != Character.UnicodeScript.COMMON
                && script != Character.UnicodeScript.INHERITED;
    }

    private boolean prenomPossible(int i) {
        boolean end = c.texte.apostrophe(i - 1) && c.jeton(i - 2).cle().length() > 2;
        if (!c.est(PRENOM_OU_MOT, i) || end) {
            return false;
        }
        return c.texte.majuscule(i) ? majuscule(i) : minuscule(i);
    }

    private boolean majuscule(int i) {
        if (c.ageSuit(i + 1) || accompagne(i) || coordonne(i)) {
            return true;
        }
        boolean acts = c.agit(i + 1) && !c.texte.colle(i + 1);
        return c.texte.debut(i) ? acts || qualifie(i) : !c.determine(i) && (!c.lieu(i) || acts);
    }

    /** Another name hangs on to it, or follows. */
    private boolean accompagne(int i) {
        int next = c.texte.suivant(i);
        boolean dot = c.jeton(i + 1).est(".") || c.texte.apostrophe(i + 1);
        return !dot && c.texte.majuscule(next) && !c.garde(next)
                && (c.initiale(next) || c.est(PRENOM, next) || c.est(PRENOM_OU_MOT, next) || c.nomDeFamille(next)
                || c.inconnu(next));
    }

    /** « Prudence, mère de deux enfants » : an apposition that says who. */
    private boolean qualifie(int i) {
        return c.jeton(i + 1).est(",") && (personne(i + 2) || c.est(APPEL_A_MAJUSCULE, i + 2) || c.est(APPEL, i + 2)
                || c.prenom(i + 2) || c.est(PRENOM_OU_MOT, i + 2)
                && c.texte.majuscule(i + 2)) || c.jeton(i + 1).est("&")
                || c.est(COURANT, i + 1) && (personne(i + 3) || c.prenom(i + 2)) && c.jeton(i + 1).cle().length() == 2;
    }

    private boolean personne(int i) {
        return c.est(PERSONNE, i)
                || c.est(PROCHE, i);
    }

    /** After somebody, a comma, « et » or « & ». */
    private boolean coordonne(int i) {
        boolean tie = c.jeton(i - 1).est(",") || c.jeton(i - 1).est("&") || c.jeton(i - 1).est("/")
                || c.est(COURANT, i - 1) && c.jeton(i - 1).cle().length() == 2 && !c.est(DETERMINANT, i - 1);
        return tie && (dernier == i - 1 || dernier == i - 2 && c.jeton(i - 2).est("»"));
    }

    /** Without a capital, only an age tells; or a verb where a sentence begins, a pronoun where one would follow. */
    private boolean minuscule(int i) {
        boolean old = c.ageSuit(i + 1) && (c.texte.debut(i) || c.jeton(i - 1).est(","));
        boolean verb = c.agit(i + 1) && (c.jeton(i + 1).cle().length() <= 3 || !c.est(COURANT, i));
        boolean alone = c.texte.debut(i) && verb && !c.texte.apostrophe(i + 1);
        boolean with = c.est(APPEL_A_MAJUSCULE, i - 1)
                && c.est(COURANT, i + 1) && c.jeton(i + 1).cle().length() == 2 && !c.est(DETERMINANT, i + 1);
        boolean two = c.texte.debut(i) && c.prenom(i + 1);
        return old || alone || with || two;
    }

    private boolean famille(int i) {
        return c.est(NOM, i) && c.texte.majuscule(i) && !c.connu(i) && !c.sigle(i)
                && (!c.lieu(i) && !c.determine(i) || c.agit(i + 1));
    }

    private boolean sansExplication(int i) {
        if (!c.inconnu(i)) {
            return c.texte.debut(i) && c.ageSuit(i + 1) && !c.jeton(i).majuscule() && !c.connu(i)
                    && c.jeton(i).cle().length() > 2 && !c.lieuSansMajuscule(i);
        }
        if (c.lieu(i)) {
            return false;
        }
        return c.texte.debut(i) ? c.ageSuit(i + 1) || c.agit(i + 1) && !c.texte.colle(i + 1) || citee(i) || seul(i)
                : !c.determine(i) && !c.jeton(i).toutMajuscule();
    }

    /** All that a line says. */
    private boolean seul(int i) {
        return c.jeton(i - 1).sorte() == Jeton.Sorte.LIGNE && c.jeton(i + 1).sorte() == Jeton.Sorte.LIGNE;
    }

    /** Between quotation marks. */
    private boolean citee(int i) {
        return !c.jeton(i).toutMajuscule()
                && (c.jeton(i - 1).est("«") || c.jeton(i - 1).est("\"") || c.jeton(i - 1).est("("));
    }
}
