package fr.aiguillage.plan.lecture;

import fr.aiguillage.catalogue.lecture.Anomalie;
import fr.aiguillage.catalogue.lecture.Arbre;
import fr.aiguillage.catalogue.lecture.Liaison;
import fr.aiguillage.plan.ActionDuPlan;
import fr.aiguillage.plan.Plan;
import fr.aiguillage.plan.PlanIllisible;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a plan that is written in our format. */
final class LecteurPlanYaml {

    static final String SCHEMA = "plan";

    private LecteurPlanYaml() {
    }

    static Plan lire(Path file, String name) {
        List<Anomalie> faults = new ArrayList<>();
        Liaison link = new Liaison(faults);
        Arbre tree = link.arbre(file, name, SCHEMA);
        @Nullable Plan plan = tree == null ? null : link.lier(tree, Plan.class);
        if (tree == null || plan == null) {
            throw new PlanIllisible(faults);
        }
        return situe(plan, tree);
    }

    /** An action that says no place stands where it is written. */
    private static Plan situe(Plan plan, Arbre tree) {
        List<ActionDuPlan> actions = new ArrayList<>();
        for (int i = 0; i < plan.actions().size(); i++) {
            ActionDuPlan action = plan.actions().get(i);
            actions.add(action.ligne() != null || action.page() != null ? action
                    : action.situee(tree.position("/actions/" + i).ligne(), null));
        }
        return new Plan(plan.id(), plan.titre(), plan.periode(), plan.territoire(), plan.sources(), actions,
                plan.passages());
    }
}
