package fr.aiguillage.moteur.faits;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a rule decides of an entry. */
public record Verdict(Examen examen, Sort sort, String regle) {

    /** The possible fates of an entry; the first five are in lists of the answer, the others are in none. */
    public enum Sort {
        RECOMMANDE, A_VERIFIER, ECARTE, HORS_PERIODE, HORS_TERRITOIRE, SANS_OBJET, SANS_LIEU, SANS_BESOIN
    }

    public String getId() {
        return examen.getId();
    }

    public @Nullable String getSpecialise() {
        return examen.candidat().getSpecialise();
    }

    public boolean isRetenu() {
        return sort == Sort.RECOMMANDE || sort == Sort.A_VERIFIER;
    }

    public boolean isRecommande() {
        return sort == Sort.RECOMMANDE;
    }

    public boolean isAction() {
        return examen.candidat().isAction();
    }

    /** The national actions that it serves. */
    public List<String> getActions() {
        return examen.candidat().actions();
    }
}
