package fr.aiguillage.alignement;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.moteur.Rapprochement;
import fr.aiguillage.moteur.faits.Appui;
import fr.aiguillage.moteur.faits.Correspondance;
import fr.aiguillage.moteur.faits.Correspondance.Force;
import fr.aiguillage.moteur.faits.Preuve.Nature;
import fr.aiguillage.plan.ActionDuPlan;
import fr.aiguillage.catalogue.Validation;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the measures that the actions of a plan answer to, unless someone has decided which. */
public final class Aligneur {

    private final Set<String> textes;
    private final List<Indices> indices;
    private final Rapprochement rapprochement = new Rapprochement();

    /**
     * With the measures of these texts.
     *
     * @param texts the ids of documents of the catalogue
     */
    public Aligneur(Catalogue catalogue, Collection<String> texts) {
        textes = Set.copyOf(texts);
        indices = textes.stream().sorted().map(text -> new Indices(catalogue, text)).toList();
    }

    /** What an action answers to: what someone decided wins, and what was found stays beside it. */
    public Alignee aligner(ActionDuPlan action, boolean automatic) {
        List<Alignement> found = trouver(action);
        @Nullable Validation decided = automatic ? null : action.validation();
        return decided == null ? new Alignee(action, found, found, null)
                : new Alignee(action, decided.alignements().stream().filter(this::attendu).map(Aligneur::decide).toList(), found, decided);
    }

    /** Each text by itself: the measures of one do not compete with those of another. */
    private List<Alignement> trouver(ActionDuPlan action) {
        return indices.stream().flatMap(clues -> trouver(clues, action).stream()).toList();
    }

    private List<Alignement> trouver(Indices clues, ActionDuPlan action) {
        Rapprochement.Conclusion judged = rapprochement.juger(clues.de(action));
        return judged.correspondances().stream().map(match -> trouve(match, judged.appuis())).toList();
    }

    private boolean attendu(Validation.Alignement decided) {
        return textes.contains(decided.mesure().substring(0, Math.max(0, decided.mesure().indexOf('/'))));
    }

    private static Alignement decide(Validation.Alignement decided) {
        Force strength = decided.force() == Validation.Force.PRINCIPAL ? Force.PRINCIPAL : Force.SECONDAIRE;
        return new Alignement(decided.mesure(), decided.action(), strength, null, List.of());
    }

    /** The best support comes first: it tells which of its actions is spoken of. */
    private static Alignement trouve(Correspondance match, List<Appui> supports) {
        List<Appui> own = supports.stream().filter(s -> s.preuve().mesure().equals(match.mesure())).toList();
        @Nullable String action = own.stream().map(Appui::preuve).filter(proof -> proof.nature() == Nature.MOTS)
                .map(proof -> proof.cible().substring(proof.cible().indexOf('/') + 1)).findFirst().orElse(null);
        return new Alignement(match.mesure(), action, match.force(), match.points(), own);
    }
}
