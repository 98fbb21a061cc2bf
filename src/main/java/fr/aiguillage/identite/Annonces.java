package fr.aiguillage.identite;

import static fr.aiguillage.catalogue.MotsDIdentite.Nature.APPEL;
import static fr.aiguillage.catalogue.MotsDIdentite.Nature.APPEL_A_MAJUSCULE;
import static fr.aiguillage.catalogue.MotsDIdentite.Nature.CHOSE;
import static fr.aiguillage.catalogue.MotsDIdentite.Nature.CHOSE_NOMMEE;
import static fr.aiguillage.catalogue.MotsDIdentite.Nature.COURANT;
import static fr.aiguillage.catalogue.MotsDIdentite.Nature.DETERMINANT;
import static fr.aiguillage.catalogue.MotsDIdentite.Nature.NOM;
import static fr.aiguillage.catalogue.MotsDIdentite.Nature.NOM_OU_MOT;
import static fr.aiguillage.catalogue.MotsDIdentite.Nature.PERSONNE;
import static fr.aiguillage.catalogue.MotsDIdentite.Nature.PRENOM;
import static fr.aiguillage.catalogue.MotsDIdentite.Nature.PRENOM_OU_MOT;
import static fr.aiguillage.catalogue.MotsDIdentite.Nature.PROCHE;
import static fr.aiguillage.catalogue.MotsDIdentite.Nature.TITRE;

import java.util.function.Consumer;

/** Names that a word announces: a title, a kinship, a job, « s'appelle ». */
final class Annonces {

    private static final int CITATION = 5;

    /** How a verb ends when several do it. */
    private static final String PLURIEL = "ent";

    private final Contexte c;
    private final Chaine chaine;
    private final Pseudonymes pseudonymes;
    private final Consumer<Etendue> found;

    Annonces(Contexte contexte, Chaine chain, Consumer<Etendue> found) {
        this.c = contexte;
        this.chaine = chain;
        this.pseudonymes = new Pseudonymes(contexte, chain, found);
        this.found = found;
    }

    void examiner(int i) {
        titre(i);
        personne(i);
        appel(i);
        pseudonymes.examiner(i);
    }

    private void donner(int from, int to, Nature kind) {
        found.accept(new Etendue(c.jeton(from).debut(), c.jeton(to - 1).fin(), kind));
    }

    private void nom(int start) {
        donner(start, chaine.fin(chaine.plein(start)), Nature.NOM);
    }

    private void titre(int i) {
        int at = c.lexique.fin(TITRE, c.texte, i);
        if (at == i || pronom(i, at) || c.jeton(i).cle().length() <= 2 && !(c.jeton(i).majuscule() || c.jeton(at).est("."))
                && c.jeton(i).cle().length() < 2) {
            return;
        }
        at = c.jeton(at).est(".") && c.texte.colle(at) ? at + 1 : at;
        boolean abbreviated = c.jeton(i).cle().length() <= 4;
        if (c.initiale(at)) {
            donner(at, chaine.fin(at), Nature.INITIALES);
        } else if (abbreviated && c.jeton(i).cle().equals(c.jeton(i).mot()) && c.jeton(i).cle().length() == 2
                && !c.texte.majuscule(at) && !nommable(at)) {
            return;
        } else if (c.texte.majuscule(at) && !c.sigle(chaine.plein(at)) && !article(at)) {
            nom(at);
        } else if (c.jeton(at).toutMajuscule() && !c.est(COURANT, chaine.plein(at))) {
            nom(at);
        } else if (abbreviated && nommable(at)) {
            nom(at);
        }
    }

    /** « me », which is no title before a verb: « des garçons me narguent ». */
    private boolean pronom(int i, int at) {
        int full = chaine.plein(at);
        return c.est(COURANT, i) && !c.jeton(i).majuscule() && !c.texte.majuscule(full)
                && c.jeton(full).cle().endsWith(PLURIEL) && !c.est(PRENOM, full) && !c.est(NOM, full);
    }

    /** « la », before a job. */
    private boolean article(int at) {
        return c.est(DETERMINANT, at) && !c.texte.majuscule(c.texte.suivant(at));
    }

    /** A word without a capital that can only be a name. */
    private boolean nommable(int at) {
        int full = chaine.plein(at);
        return c.jeton(full).estMot() && c.jeton(full).cle().length() > 2 && (c.est(PRENOM, full) || c.est(NOM, full)
                || !c.connu(full) && !c.est(DETERMINANT, at));
    }

    private void personne(int i) {
        boolean kin = c.est(PROCHE, i);
        if (!kin && !c.est(PERSONNE, i)) {
            return;
        }
        int at = i + 1;
        at = c.jeton(at).est(":") || c.jeton(at).est("(") || c.jeton(at).est("«") ? at + 1 : at;
        if (kin && at == i + 1) {
            at = lien(at);
        }
        if (c.initiale(at) && !c.texte.colle(at)) {
            donner(at, chaine.fin(at), Nature.INITIALES);
        } else if (personnel(at) && !(at > i + 1 && c.lieu(at) && !c.nom(at))) {
            nom(at);
        }
    }

    /** Past « de », « des », « d' », « les » before a capital. */
    private int lien(int at) {
        int next = c.texte.suivant(at);
        boolean small = (c.particule(at) || c.est(DETERMINANT, at)) && !c.texte.majuscule(at);
        return small && c.texte.majuscule(next) && !c.garde(next) ? next : at;
    }

    /** A name that stands right after what somebody is. */
    private boolean personnel(int at) {
        int full = chaine.plein(at);
        if (c.garde(full) || c.sigle(full) || !c.jeton(full).estMot() || c.jeton(full).cle().length() < 2) {
            return false;
        }
        boolean capital = c.texte.majuscule(full) || c.jeton(full).toutMajuscule();
        return c.est(PRENOM, full) || c.est(NOM, full) && !c.connu(full)
                || capital && (c.est(PRENOM_OU_MOT, full) || c.est(NOM_OU_MOT, full) || c.est(NOM, full)
                || c.inconnu(full));
    }

    private void appel(int i) {
        int strong = c.lexique.fin(APPEL, c.texte, i);
        int weak = Math.max(strong, c.lexique.fin(APPEL_A_MAJUSCULE, c.texte, i));
        if (weak == i) {
            return;
        }
        int at = weak;
        boolean told = strong > i;
        while (at < weak + 3 && (c.jeton(at).est(":") || c.jeton(at).est(",") || c.jeton(at).est("=")
                || c.jeton(at).sorte() == Jeton.Sorte.LIGNE)) {
            told |= !c.jeton(at).est(",") && c.jeton(at).sorte() != Jeton.Sorte.LIGNE;
            at++;
        }
        if (guillemet(at)) {
            citation(at);
        } else {
            nomme(at, told);
        }
    }

    private void nomme(int start, boolean told) {
        int next = c.texte.suivant(start);
        int at = c.est(DETERMINANT, start) && c.texte.majuscule(next) ? next : start;
        boolean article = at > start;
        if (c.initiale(at)) {
            donner(at, chaine.fin(at), Nature.INITIALES);
        } else if (told && (article || dit(at))) {
            donner(start, chaine.fin(chaine.plein(at)), Nature.NOM);
        } else if (personnel(at) && !(article && c.lieu(at)) && !c.lieu(at) | c.nom(at)) {
            nom(at);
        }
    }

    /** What can be a name where one is given, capital or not. */
    private boolean dit(int at) {
        return c.jeton(at).estMot() && !c.est(CHOSE, at) && !c.est(CHOSE_NOMMEE, at)
                && (c.texte.majuscule(at) || !c.est(COURANT, at) && !c.est(DETERMINANT, at));
    }

    private boolean guillemet(int i) {
        return c.jeton(i).est("«") || c.jeton(i).est("\"") || c.jeton(i).est("“");
    }

    /** What is between quotation marks, when it is short. */
    void citation(int i) {
        int end = i + 1;
        while (end < i + 1 + CITATION && (c.jeton(end).estMot() || c.jeton(end).estNombre() || c.jeton(end).est("!")
                || c.jeton(end).est("-") || c.texte.apostrophe(end))) {
            end++;
        }
        boolean closed = c.jeton(end).est("»") || c.jeton(end).est("\"") || c.jeton(end).est("”");
        if (closed && end > i + 1) {
            donner(i + 1, end, Nature.PSEUDONYME);
        }
    }
}
