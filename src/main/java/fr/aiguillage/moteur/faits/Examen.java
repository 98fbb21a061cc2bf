package fr.aiguillage.moteur.faits;

import fr.aiguillage.logique.Verite;
import fr.aiguillage.moteur.faits.EtatBesoin.Etat;
import org.jspecify.annotations.Nullable;

/**
 * The four questions put to an entry, answered; what follows from the answers is for the rules to say.
 *
 * @param besoin the strongest of the needs that it answers
 * @param besoinsEtablis how many of the needs that it answers are established
 * @param publicVise whether the situation belongs to its public
 * @param territoire whether it exists there
 * @param lieuConnu whether the place that decides is given
 * @param enVigueur whether it is in force on that day
 * @param aVenir whether it is known not to have begun by then
 * @param ancien whether all that attests it is over by then, though no end of it is known
 * @param precision how much its criteria that hold tell
 * @param designe whether some of them tells more than a bound, a technical step or who asks
 * @param tranche whether one of them is a bound on a number
 * @param inconnues how many facts would settle its public
 * @param dejaDits whether all of them bear on what was already said, so that little more is to be expected
 * @param decideAilleurs the authority, other than the one who asks, whose decision it takes
 * @param saisissable whether the one who asks may open it
 */
public record Examen(Candidat candidat, Etat besoin, int besoinsEtablis, Verite publicVise, Verite territoire,
        boolean lieuConnu, Verite enVigueur, boolean aVenir, boolean ancien, int precision, boolean designe,
        boolean tranche, int inconnues, boolean dejaDits, @Nullable String decideAilleurs, boolean saisissable) {

    public String getId() {
        return candidat.id();
    }

    /** The one who asks may open it: it says so, or it asks nothing and no authority decides. */
    public boolean isOuvert() {
        boolean said = candidat.fiche() != null && !candidat.fiche().saisine().isEmpty();
        return saisissable && (said || decideAilleurs == null);
    }

    public boolean isConcerne() {
        return besoin != Etat.ABSENT;
    }

    public boolean isPerime() {
        return enVigueur == Verite.FAUX;
    }

    public boolean isAilleurs() {
        return territoire == Verite.FAUX;
    }

    /** It exists where we are. */
    public boolean isIci() {
        return territoire == Verite.VRAI;
    }

    /** It exists in given places, and where we are is said too widely to tell whether it is one of them. */
    public boolean isPeutEtreIci() {
        return territoire == Verite.INCONNU && lieuConnu;
    }

    /** It exists in given places, and nobody said where we are. */
    public boolean isSansLieu() {
        return territoire == Verite.INCONNU && !lieuConnu;
    }

    public boolean isExclu() {
        return publicVise == Verite.FAUX;
    }

    /** The need is established, the public, the place and the date are right. */
    public boolean isEntier() {
        return besoin == Etat.ETABLI && publicVise.et(territoire).et(enVigueur) == Verite.VRAI;
    }
}
