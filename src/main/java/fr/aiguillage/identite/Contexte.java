package fr.aiguillage.identite;

import static fr.aiguillage.catalogue.MotsDIdentite.Nature.ANNEES;
import static fr.aiguillage.catalogue.MotsDIdentite.Nature.CHOSE_NOMMEE;
import static fr.aiguillage.catalogue.MotsDIdentite.Nature.DETERMINANT;
import static fr.aiguillage.catalogue.MotsDIdentite.Nature.NOM;
import static fr.aiguillage.catalogue.MotsDIdentite.Nature.NOM_OU_MOT;
import static fr.aiguillage.catalogue.MotsDIdentite.Nature.PARTICULE;
import static fr.aiguillage.catalogue.MotsDIdentite.Nature.PRENOM;
import static fr.aiguillage.catalogue.MotsDIdentite.Nature.PRENOM_OU_MOT;
import static fr.aiguillage.catalogue.MotsDIdentite.Nature.SUITE;

import fr.aiguillage.catalogue.MotsDIdentite.Nature;
import java.util.BitSet;

/** What each word of a text can be, by itself and by its neighbours. */
final class Contexte {

    private static final int SIGLE = 5;
    private static final String FINS = ".,;:)?!/»";

    final Texte texte;
    final Lexique lexique;
    final Lieux lieux;
    private final BitSet gardes;

    /**
     * The words of a text.
     *
     * @param kept the tokens that name things, and stay
     */
    Contexte(Texte text, Lexique lexicon, Lieux places, BitSet kept) {
        this.texte = text;
        this.lexique = lexicon;
        this.lieux = places;
        this.gardes = kept;
    }

    Jeton jeton(int i) {
        return texte.jeton(i);
    }

    boolean est(Nature nature, int i) {
        return lexique.est(nature, jeton(i));
    }

    boolean garde(int i) {
        return gardes.get(i);
    }

    /** A first name and nothing else. */
    boolean prenom(int i) {
        return est(PRENOM, i) && !garde(i);
    }

    boolean nomDeFamille(int i) {
        return texte.majuscule(i) && (est(NOM, i) || est(NOM_OU_MOT, i)) && jeton(i).cle().length() > 1;
    }

    /** Listed as a name of some sort. */
    boolean nom(int i) {
        return est(PRENOM, i) || est(PRENOM_OU_MOT, i) || est(NOM, i) || est(NOM_OU_MOT, i);
    }

    boolean connu(int i) {
        return lexique.connu(jeton(i));
    }

    /** Short capitals that are no name, or an acronym of the catalogue. */
    boolean sigle(int i) {
        return jeton(i).toutMajuscule() && (est(CHOSE_NOMMEE, i) || !est(PRENOM, i) && !est(NOM, i)
                && (jeton(i).cle().length() <= SIGLE || connu(i)));
    }

    /** A word that a writer gave a capital and that nothing explains. */
    boolean inconnu(int i) {
        return texte.majuscule(i) && jeton(i).cle().length() > 1 && !garde(i) && !sigle(i) && !connu(i)
                && !est(CHOSE_NOMMEE, i);
    }

    boolean lieu(int i) {
        return lieux.fin(texte, i) > i;
    }

    /** A place typed without its capital, whose name nobody is known to bear. */
    boolean lieuSansMajuscule(int i) {
        return !nom(i) && lieux.finSansMajuscule(texte, i) > i;
    }

    /** Whether an age follows, past a comma, a bracket or a colon. */
    boolean ageSuit(int i) {
        int at = i;
        while (at < i + 2 && (jeton(at).est(",") || jeton(at).est("(") || jeton(at).est(":")
                || jeton(at).sorte() == Jeton.Sorte.LIGNE && at > i - 1)) {
            at++;
        }
        return jeton(at).estNombre() && jeton(at).mot().length() <= 2 && est(ANNEES, at + 1);
    }

    /** Whether what follows is what somebody does or is. */
    boolean agit(int i) {
        boolean accented = jeton(i).cle().length() == 1 && !jeton(i).mot().equalsIgnoreCase(jeton(i).cle());
        return est(SUITE, i) && !accented;
    }

    /** Whether what stands before calls for a thing or a place. */
    boolean determine(int i) {
        int before = texte.apostrophe(i - 1) ? i - 2 : i - 1;
        return est(DETERMINANT, before);
    }

    boolean particule(int i) {
        return est(PARTICULE, i);
    }

    /** « K. », or « K » when nothing hangs on to it. */
    boolean initiale(int i) {
        return jeton(i).lettre()
                && (!texte.colle(i + 1) || jeton(i + 1).sorte() == Jeton.Sorte.LIGNE
                        || FINS.contains(jeton(i + 1).mot()));
    }

    int apresInitiale(int i) {
        return jeton(i + 1).est(".") && texte.colle(i + 1) ? i + 2 : i + 1;
    }
}
