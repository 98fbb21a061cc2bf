package fr.aiguillage.orientation;

import fr.aiguillage.catalogue.Attribut;
import fr.aiguillage.catalogue.Clause;
import org.jspecify.annotations.Nullable;

/** How the tests of one attribute are said: « 16 à 25 ans », « déscolarisé ou absentéiste », « au moins 1 ». */
final class MotsDesCriteres {

    private final MotsDesValeurs mots;
    private final @Nullable Attribut attribut;

    MotsDesCriteres(MotsDesValeurs mots, @Nullable Attribut attribut) {
        this.mots = mots;
        this.attribut = attribut;
    }

    String attendu(Clause clause) {
        if (clause.vaut() != null) {
            return mots.brut(attribut, clause.vaut());
        }
        if (clause.parmi() != null) {
            return mots.parmi(attribut, clause.parmi(), " ou ");
        }
        if (clause.hors() != null) {
            return "ni " + mots.parmi(attribut, clause.hors(), ", ni ");
        }
        if (clause.aucun() != null) {
            return "aucun";
        }
        return clause.vide() != null ? clause.vide() ? "aucun" : "au moins un" : mesure(clause);
    }

    private String mesure(Clause clause) {
        if (clause.compte() != null) {
            Clause.Compte count = clause.compte();
            return "nombre " + bornes(count.auMoins(), count.auPlus(), count.plusDe(), count.moinsDe()) + " (de "
                    + bornes(count.min(), count.max(), null, null) + ")";
        }
        if (clause.quotient() != null) {
            Clause.Quotient quotient = clause.quotient();
            return "quotient " + bornes(quotient.auMoins(), quotient.auPlus(), quotient.plusDe(), quotient.moinsDe());
        }
        return bornes(clause.auMoins(), clause.auPlus(), clause.plusDe(), clause.moinsDe()) + MotsDesValeurs.unite(attribut);
    }

    private static String bornes(@Nullable Object atLeast, @Nullable Object atMost, @Nullable Object more,
            @Nullable Object less) {
        if (atLeast != null && atMost != null) {
            return borne(atLeast) + " à " + borne(atMost);
        }
        return (borne("au moins ", atLeast) + borne("plus de ", more) + borne("au plus ", atMost)
                + borne("moins de ", less)).trim();
    }

    private static String borne(String before, @Nullable Object bound) {
        return bound == null ? "" : before + borne(bound) + " ";
    }

    private static String borne(Object bound) {
        return bound instanceof Number number ? MotsDesValeurs.nombre(number.doubleValue()) : String.valueOf(bound);
    }
}
