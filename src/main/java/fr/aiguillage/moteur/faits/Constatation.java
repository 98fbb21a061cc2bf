package fr.aiguillage.moteur.faits;

/**
 * What a plan shows for a criterion of method, counted.
 *
 * @param champ whether the criterion is about what the plan, or each action, must hold
 * @param dits how many of its passages say it
 * @param porteurs how many of those that must hold it do
 * @param attendus how many must
 * @param acte whether it is something done, which a document does not show by itself
 * @param entier whether all that the plan says was read
 */
public record Constatation(String critere, boolean champ, int dits, int porteurs, int attendus, boolean acte,
        boolean entier) {

    /** The part of those that must hold it and do, from 0 to 1. */
    public double part() {
        return attendus == 0 ? 0 : (double) porteurs / attendus;
    }
}
