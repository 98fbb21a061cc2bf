package fr.aiguillage.orientation;

import fr.aiguillage.catalogue.Attribut;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Clause;
import fr.aiguillage.criteres.Eligibilite;
import fr.aiguillage.criteres.Exigence;
import fr.aiguillage.logique.Critere;
import fr.aiguillage.logique.Faits;
import fr.aiguillage.logique.FormeNormale;
import fr.aiguillage.logique.Valeur;
import fr.aiguillage.logique.Verite;
import fr.aiguillage.moteur.faits.Definition;
import fr.aiguillage.moteur.faits.Dossier;
import fr.aiguillage.orientation.Entree.Changement;
import fr.aiguillage.situation.Situation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what it would take to lift the obstacles of an entry, among the attributes that one can do something about.
 * Nothing is found when an obstacle depends on nobody, or protects someone.
 */
final class Levees {

    private final Catalogue catalogue;
    private final Map<String, Definition> definitions;
    private final Dossier dossier;
    private final Mots mots;

    Levees(Catalogue catalogue, Map<String, Definition> definitions, Dossier dossier) {
        this.catalogue = catalogue;
        this.definitions = definitions;
        this.dossier = dossier;
        this.mots = new Mots(catalogue);
    }

    /** The smallest set of changes, or an empty list. */
    List<Changement> pour(FormeNormale<Exigence> forme) {
        Map<String, Valeur> changes = lever(forme, true, Set.of());
        return changes == null || !suffit(forme, changes) ? List.of()
                : changes.entrySet().stream().map(this::changement).toList();
    }

    /** Whether the changes, made together, leave no obstacle: one that lifts a criterion may break another. */
    private boolean suffit(FormeNormale<Exigence> forme, Map<String, Valeur> changes) {
        Situation changed = dossier.situation();
        for (Map.Entry<String, Valeur> change : changes.entrySet()) {
            changed = changed.avec(change.getKey(), change.getValue());
        }
        Dossier after = new Dossier(changed, definitions);
        dossier.notions().values().stream().filter(n -> !definitions.containsKey(n.nom()))
                .forEach(n -> after.trancher(n.nom(), n.verite(), List.of()));
        return new Eligibilite(forme, after).verdict() != Verite.FAUX;
    }

    private Changement changement(Map.Entry<String, Valeur> change) {
        Attribut attribut = catalogue.attribut(change.getKey());
        Valeur now = dossier.valeur(change.getKey());
        return new Changement(change.getKey(), mots.attribut(change.getKey()),
                now == null ? null : mots.valeur(attribut, now), mots.valeur(attribut, change.getValue()));
    }

    /** What makes the form true (or false), null when nothing can. */
    private @Nullable Map<String, Valeur> lever(FormeNormale<Exigence> forme, boolean wanted, Set<String> seen) {
        if (!wanted) {
            return null;
        }
        Map<String, Valeur> changes = new HashMap<>();
        boolean possible = toutes(forme.conditions(), false, changes, seen)
                && toutes(forme.exclusions(), true, changes, seen) && profil(forme, changes, seen);
        return possible ? changes : null;
    }

    private boolean toutes(List<Exigence> all, boolean exclusion, Map<String, Valeur> changes, Set<String> seen) {
        for (Exigence exigence : all) {
            Map<String, Valeur> own = lever(exigence, exclusion, seen);
            if (own == null || own.entrySet().stream().anyMatch(e -> contredit(changes, e))) {
                return false;
            }
            changes.putAll(own);
        }
        return true;
    }

    private static boolean contredit(Map<String, Valeur> changes, Map.Entry<String, Valeur> change) {
        Valeur other = changes.get(change.getKey());
        return other != null && !other.equals(change.getValue());
    }

    private boolean profil(FormeNormale<Exigence> forme, Map<String, Valeur> changes, Set<String> seen) {
        Map<String, Valeur> best = forme.profils().isEmpty() ? Map.of() : null;
        for (List<Exigence> profile : forme.profils()) {
            Map<String, Valeur> own = new HashMap<>(changes);
            if (toutes(profile, false, own, seen) && (best == null || own.size() < best.size())) {
                best = own;
            }
        }
        if (best != null) {
            changes.putAll(best);
        }
        return best != null;
    }

    /** What makes one criterion no obstacle: nothing when it is none, null when nothing can be done. */
    private @Nullable Map<String, Valeur> lever(Exigence exigence, boolean exclusion, Set<String> seen) {
        Verite truth = exigence.critere().juger(dossier);
        boolean obstacle = truth == (exclusion ? Verite.VRAI : Verite.FAUX) && exigence.confirme();
        if (!obstacle) {
            return Map.of();
        }
        if (exigence.clause().contreIndication()) {
            return null;
        }
        return exigence.critere() instanceof Critere.SurNotion notion ? notion(notion, exclusion, seen)
                : attribut(exigence, exclusion);
    }

    private @Nullable Map<String, Valeur> notion(Critere.SurNotion notion, boolean exclusion, Set<String> seen) {
        Definition definition = definitions.get(notion.sujet());
        if (definition == null || seen.contains(notion.sujet())) {
            return null;
        }
        Set<String> deeper = new HashSet<>(seen);
        deeper.add(notion.sujet());
        return lever(definition.forme(), notion.attendue() != exclusion, deeper);
    }

    private @Nullable Map<String, Valeur> attribut(Exigence exigence, boolean exclusion) {
        Clause clause = exigence.clause();
        Attribut attribut = catalogue.attribut(clause.sujet());
        if (attribut == null || !attribut.modifiable()) {
            return null;
        }
        Verite wanted = exclusion ? Verite.FAUX : Verite.VRAI;
        for (Valeur value : Essais.de(attribut)) {
            if (exigence.critere().juger(avec(clause.sujet(), value)) == wanted) {
                return Map.of(clause.sujet(), value);
            }
        }
        return null;
    }

    private Faits avec(String attribut, Valeur value) {
        return new Dossier(dossier.situation().avec(attribut, value), Map.of());
    }
}
