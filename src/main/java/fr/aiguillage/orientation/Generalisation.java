package fr.aiguillage.orientation;

import fr.aiguillage.catalogue.Attribut;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Identite;
import fr.aiguillage.catalogue.Lieux;
import fr.aiguillage.logique.Valeur;
import fr.aiguillage.logique.Valeur.Texte;
import fr.aiguillage.mots.Initiale;
import fr.aiguillage.situation.Situation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An answer that says less of the person, so that it may leave the screen. Places are widened before anything is
 * concluded, so that nothing in the answer can tell a narrower one; numbers serve to conclude, then stand in bands.
 */
public final class Generalisation {

    private final Orienteur orienteur;
    private final Catalogue catalogue;
    private final Lieux lieux;
    private final Identite.@Nullable Ecrit regle;

    public Generalisation(Orienteur orienteur) {
        this.orienteur = orienteur;
        this.catalogue = orienteur.connaissances().catalogue();
        this.lieux = new Lieux(catalogue);
        this.regle = catalogue.identites().stream().map(Identite::ecrit).filter(Objects::nonNull).findFirst()
                .orElse(null);
    }

    /** The answer to the situation, and what was taken away from it. */
    public Ecrite ecrire(Situation exact) {
        Set<String> left = new LinkedHashSet<>();
        Situation wider = elargie(exact, left);
        Situation shown = enTranches(wider, left);
        Orientation answer = new Voile(catalogue, wider, shown).sur(orienteur.orienter(wider));
        return new Ecrite(answer, List.copyOf(left));
    }

    /**
     * An answer that may leave the screen.
     *
     * @param retires what was taken away, in words
     */
    public record Ecrite(Orientation orientation, List<String> retires) {
    }

    private Situation elargie(Situation exact, Set<String> left) {
        Situation wider = exact.dans(lieu(exact.territoire(), left));
        for (Map.Entry<String, Valeur> fact : exact.faits().entrySet()) {
            Attribut attribut = catalogue.attribut(fact.getKey());
            if (attribut != null && attribut.type() == Attribut.Type.TERRITOIRE
                    && fact.getValue() instanceof Texte place) {
                String kept = lieu(place.valeur(), left);
                wider = wider.avec(fact.getKey(), kept == null ? null : new Texte(kept));
            }
        }
        return wider;
    }

    /** The place, or the one around it at the level that is written; null when there is none. */
    private @Nullable String lieu(@Nullable String place, Set<String> left) {
        if (place == null || regle == null) {
            return place;
        }
        String level = regle.niveau() + "/";
        String around = lieux.englobants(place).stream().filter(p -> p.startsWith(level)).findFirst().orElse(null);
        if (place.equals(around) || around == null && lieux.contientUn(regle.niveau(), place)) {
            return place;
        }
        left.add(regle.mention());
        return around;
    }

    private Situation enTranches(Situation wider, Set<String> left) {
        Situation shown = wider;
        for (Map.Entry<String, Valeur> fact : wider.faits().entrySet()) {
            Attribut attribut = catalogue.attribut(fact.getKey());
            Valeur band = attribut == null || attribut.tranches().isEmpty() ? fact.getValue()
                    : new Tranches(attribut).de(fact.getValue());
            if (attribut != null && !fact.getValue().equals(band)) {
                shown = shown.avec(fact.getKey(), band);
                left.add(mention(attribut, band != null));
            }
        }
        return shown;
    }

    private static String mention(Attribut attribut, boolean kept) {
        return Initiale.minuscule(attribut.libelle()) + (kept ? " en tranche" : " : retiré");
    }
}
