package fr.aiguillage.moteur.faits;

import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.criteres.Exigence;
import fr.aiguillage.logique.FormeNormale;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry that an orientation may propose: a fiche, or a national action by itself.
 *
 * @param fiche null for an action
 * @param besoins the needs it answers; none means that it is judged on the rest alone
 * @param actions the actions that it serves; for an action, itself
 * @param cadre how heavy it is, from 0
 * @param retenue whether it comes after what is lighter and answers as well
 * @param citee how many measures of the reference text call for it: a local plan makes it no better elsewhere
 */
public record Candidat(String id, @Nullable Fiche fiche, List<String> besoins, FormeNormale<Exigence> forme,
        List<String> actions, int cadre, boolean retenue, int citee) {

    public boolean isAction() {
        return fiche == null;
    }

    public boolean isSansBesoin() {
        return besoins.isEmpty();
    }

    /** It exists in given places only. */
    public boolean isLocal() {
        return fiche != null && !fiche.implantation().isEmpty();
    }

    /** All that is known of it is that it was planned. */
    public boolean isEnProjet() {
        return fiche != null && fiche.temps().projet() != null;
    }

    public @Nullable String getSpecialise() {
        return fiche == null ? null : fiche.specialise();
    }
}
