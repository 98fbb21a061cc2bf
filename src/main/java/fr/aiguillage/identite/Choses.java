package fr.aiguillage.identite;

import static fr.aiguillage.catalogue.MotsDIdentite.Nature.CHOSE;
import static fr.aiguillage.catalogue.MotsDIdentite.Nature.CHOSE_NOMMEE;
import static fr.aiguillage.catalogue.MotsDIdentite.Nature.COURANT;
import static fr.aiguillage.catalogue.MotsDIdentite.Nature.DETERMINANT;
import static fr.aiguillage.catalogue.MotsDIdentite.Nature.HONNEUR;
import static fr.aiguillage.catalogue.MotsDIdentite.Nature.NOM;
import static fr.aiguillage.catalogue.MotsDIdentite.Nature.PARTICULE;
import static fr.aiguillage.catalogue.MotsDIdentite.Nature.PERSONNE;
import static fr.aiguillage.catalogue.MotsDIdentite.Nature.PRENOM;
import static fr.aiguillage.catalogue.MotsDIdentite.Nature.PRENOM_OU_MOT;
import static fr.aiguillage.catalogue.MotsDIdentite.Nature.PROCHE;
import static fr.aiguillage.catalogue.MotsDIdentite.Nature.SAINT;
import static fr.aiguillage.catalogue.MotsDIdentite.Nature.SUITE;

import java.util.BitSet;

/** The words of a text that name a thing or a place, whatever person they may recall. */
final class Choses {

    private static final int AU_PLUS = 8;

    private final Texte texte;
    private final Lexique lexique;
    private final Lieux lieux;
    private final BitSet gardes = new BitSet();

    private Choses(Texte text, Lexique lexicon, Lieux places) {
        this.texte = text;
        this.lexique = lexicon;
        this.lieux = places;
    }

    /** The tokens to keep. */
    static BitSet de(Texte text, Lexique lexicon, Lieux places) {
        Choses things = new Choses(text, lexicon, places);
        for (int i = 0; i < text.taille(); i++) {
            things.annoncee(i);
            things.connue(i);
            things.saint(i);
        }
        return things.gardes;
    }

    private void garder(int from, int to) {
        gardes.set(from, Math.max(from, to));
    }

    /** A known name of several words, or of one that has its capital and is no first name. */
    private void connue(int i) {
        int end = Math.max(lexique.fin(CHOSE_NOMMEE, texte, i), lieux.fin(texte, i));
        boolean several = end > i + 1;
        if (several && (texte.jeton(i).majuscule() || lexique.fin(CHOSE_NOMMEE, texte, i) == end)) {
            garder(i, end);
        }
    }

    private void saint(int i) {
        int next = texte.suivant(i);
        if (lexique.est(SAINT, texte.jeton(i)) && (lexique.est(PRENOM, texte.jeton(next))
                || lexique.est(PRENOM_OU_MOT, texte.jeton(next)))) {
            garder(i, next + 1);
        }
    }

    private void annoncee(int i) {
        int start = lexique.fin(CHOSE, texte, i);
        if (start == i || texte.jeton(start).sorte() == Jeton.Sorte.LIGNE) {
            return;
        }
        int gap = adjectif(start);
        int end = nom(gap);
        int names = majuscules(gap, end);
        boolean someone = names == 1 && lexique.est(PRENOM, texte.jeton(end - 1)) && gap == end - 1
                && (gap > start || lexique.est(SUITE, texte.jeton(end)));
        if (names > 0 && !someone) {
            garder(gap, end);
        } else if (end == start || names == 0) {
            minuscules(start);
        }
    }

    /** « centre social Jean Ferrat » : past one plain word. */
    private int adjectif(int i) {
        Jeton token = texte.jeton(i);
        boolean plain = token.estMot() && !token.majuscule() && token.cle().length() > 3 && !nomme(token)
                && !lexique.est(SUITE, token) && !lexique.est(PARTICULE, token) && !lexique.est(PROCHE, token)
                && !lexique.est(PERSONNE, token) && !lexique.est(COURANT, token) && !lexique.est(DETERMINANT, token);
        return plain ? i + 1 : i;
    }

    private boolean nomme(Jeton token) {
        return lexique.est(PRENOM, token) || lexique.est(NOM, token);
    }

    private int nom(int start) {
        int end = start;
        for (int at = start; at < start + AU_PLUS; at++) {
            Jeton token = texte.jeton(at);
            if (texte.majuscule(at) || token.toutMajuscule() || token.estNombre() && end == at && end > start
                    || token.est("«") && at == start) {
                end = at + 1;
            } else if (!(lexique.est(PARTICULE, token) || texte.apostrophe(at)
                    || token.est("-") && texte.colle(at))) {
                break;
            }
        }
        return end;
    }

    private int majuscules(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += texte.majuscule(i) ? 1 : 0;
        }
        return count;
    }

    /** « collège jean moulin » : two names without capitals. */
    private void minuscules(int start) {
        int next = texte.suivant(start);
        if ((nomme(texte.jeton(start)) || lexique.est(HONNEUR, texte.jeton(start))
                || lexique.est(PRENOM_OU_MOT, texte.jeton(start))) && nomme(texte.jeton(next))) {
            garder(start, next + 1);
        }
    }
}
