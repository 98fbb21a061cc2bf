package fr.aiguillage.prose.portee;

import fr.aiguillage.catalogue.Marque;
import fr.aiguillage.prose.phrase.Proposition;
import fr.aiguillage.prose.phrase.Reperee;
import org.jspecify.annotations.Nullable;

/** What the denials and the tenses of a part of a sentence have a hold on. */
final class Prise {

    /** A denial further away than this may bear on something else that was not understood. */
    private static final int LOIN = 6;

    private final Proposition partie;
    private @Nullable Reperee annonce;
    private @Nullable Reperee negation;
    private @Nullable Reperee passe;
    private @Nullable Reperee accompli;
    private boolean arriere;
    private boolean remis;
    private boolean servi;
    private boolean joint = true;

    Prise(Proposition part) {
        this.partie = part;
    }

    /** Half of a denial: the other half is to come. */
    void annoncer(Reperee found) {
        annonce = found;
    }

    /**
     * A denial.
     *
     * @param back whether it bore on what comes before it
     */
    void nier(Reperee found, boolean back) {
        negation = found;
        arriere = back;
        servi = false;
        joint = true;
    }

    void dater(Reperee found) {
        passe = found;
        servi = false;
    }

    /** What comes is not yet, or only as somebody has it. */
    void remettre() {
        remis = true;
    }

    /** Someone is brought in, who is as they are told to be whenever it is. */
    void presenter() {
        remis = false;
    }

    void accomplir(Reperee found) {
        accompli = found;
    }

    boolean accomplie() {
        return accompli != null;
    }

    /** What denies here, or null. */
    @Nullable Reperee refusee() {
        return negation;
    }

    /** Whether nothing denies yet. */
    boolean libre() {
        return annonce == null && negation == null;
    }

    /** Two things are joined, which the same words hold for sure or not: a denial that bore back does not go on. */
    void joindre(boolean same) {
        joint = same;
        if (!same && arriere) {
            cesser();
        }
    }

    /** What comes now is under no denial. */
    void cesser() {
        negation = null;
        annonce = null;
        arriere = false;
    }

    /** Someone acts anew: a denial that bore on what came before has no hold on it. */
    void reprendre() {
        negation = arriere ? null : negation;
        arriere = false;
    }

    /** A fact was read. */
    void servir() {
        servi = true;
        joint = false;
    }

    void lacher() {
        annonce = null;
        negation = null;
        passe = null;
        accompli = null;
        remis = false;
        joint = true;
    }

    /** What the fact that comes now is under. */
    Statut statut(Reperee found) {
        return remis ? tel(found).auMoins(Statut.DOUTEUX) : tel(found);
    }

    private Statut tel(Reperee found) {
        if (negation == null && annonce != null) {
            return found.negative() ? Statut.AFFIRME : complete(found) ? Statut.NIE : Statut.DOUTEUX;
        }
        boolean event = found.expression().evenement();
        if (negation != null) {
            return nie(found, negation) && (passe == null || event) ? Statut.NIE : Statut.DOUTEUX;
        }
        if (passe != null && !event) {
            return atteint() ? Statut.PASSE : Statut.DOUTEUX;
        }
        return accompli != null && accompli.a() == found.de() && !event ? Statut.DOUTEUX : Statut.AFFIRME;
    }

    private boolean nie(Reperee found, Reperee denial) {
        return atteint() && found.de() - denial.a() <= LOIN && !denial.corrigee();
    }

    private boolean atteint() {
        return !servi || joint;
    }

    /** « ne boit plus »: the other half of the denial stands right behind the verb. */
    private boolean complete(Reperee found) {
        return partie.reperees().stream().anyMatch(r -> r.marque() == Marque.NEGATION && r.de() == found.a());
    }
}
