package fr.aiguillage.bilan;

import fr.aiguillage.catalogue.Avancement;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Document;
import fr.aiguillage.catalogue.Mesure;
import fr.aiguillage.catalogue.Mesure.Action;
import fr.aiguillage.catalogue.Mesure.Etat;
import fr.aiguillage.catalogue.Mesure.Role;
import fr.aiguillage.plan.ActionDuPlan;
import fr.aiguillage.plan.Plan;
import fr.aiguillage.recherche.Reperes;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A document of the catalogue as a plan: its measures and what they hold, in our words. */
public final class PlanDuCatalogue {

    private PlanDuCatalogue() {
    }

    /** The plan that a document is; it has no action when its measures are not in the catalogue. */
    public static Plan de(Catalogue catalogue, Document document) {
        List<ActionDuPlan> actions = new Reperes(catalogue).enOrdre().stream()
                .filter(measure -> measure.document().equals(document.id()))
                .flatMap(measure -> measure.actions().stream().map(action -> action(measure, action))).toList();
        return new Plan(document.id(), document.titre(), document.periode(), document.territoire(),
                List.of(document.abrege()), actions, List.of());
    }

    private static ActionDuPlan action(Mesure measure, Action action) {
        List<String> pilots = acteurs(measure, action, Role.PILOTE);
        return new ActionDuPlan(action.numero(), null, null, partie(measure), null,
                action.libelle(), pilots.isEmpty() ? null : String.join(", ", pilots),
                acteurs(measure, action, Role.PARTENAIRE), acteurs(measure, action, Role.PILOTE_OU_PARTENAIRE),
                action.indicateurs(), action.calendrier(), publics(measure), avancement(action.etat()),
                action.validation());
    }

    /** Where it stands: the title of a measure that is the whole of its part tells no more. */
    private static List<String> partie(Mesure measure) {
        return measure.axe().contains(measure.titre()) ? List.of(measure.axe())
                : List.of(measure.axe(), measure.titre());
    }

    private static List<String> acteurs(Mesure measure, Action action, Role role) {
        return measure.pilotages().stream()
                .filter(line -> line.role() == role && line.actions().contains(action.numero()))
                .flatMap(line -> line.acteurs().stream()).distinct().toList();
    }

    private static @Nullable String publics(Mesure measure) {
        return measure.publics().isEmpty() ? null : measure.publics().stream().collect(Collectors.joining(" ; "));
    }

    private static @Nullable Avancement avancement(@Nullable Etat state) {
        return state == null ? null : state == Etat.REALISATION ? Avancement.REALISE : Avancement.PREVU;
    }
}
