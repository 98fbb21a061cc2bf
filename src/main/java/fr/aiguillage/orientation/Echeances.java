package fr.aiguillage.orientation;

import fr.aiguillage.orientation.Mouvements.Mouvement;
import java.util.List;

/**
 * What opens and what closes for a situation as time goes by, with nothing else changed.
 *
 * @param manque the attributes that time makes grow and that are not known
 */
public record Echeances(List<Echeance> echeances, List<String> manque) {

    /** What brings a change about. */
    public enum Cause {
        SEUIL, SUITE, FIN
    }

    /**
     * One moment at which something moves.
     *
     * @param attribut the attribute that changes, or the entry that ends
     * @param libelle what changes, in words
     * @param valeur what it becomes, in words
     * @param ouvre what is proposed from then on
     * @param ferme what was proposed until then
     * @param caducs the attributes whose facts cannot hold any longer, in words
     */
    public record Echeance(Cause cause, String attribut, String libelle, String valeur, List<Mouvement> ouvre,
            List<Mouvement> ferme, List<String> caducs) {

        boolean bouge() {
            return !ouvre.isEmpty() || !ferme.isEmpty();
        }
    }
}
