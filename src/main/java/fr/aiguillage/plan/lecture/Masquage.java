package fr.aiguillage.plan.lecture;

import fr.aiguillage.plan.ActionDuPlan;
import fr.aiguillage.plan.Masque;
import fr.aiguillage.plan.Passage;
import fr.aiguillage.plan.Place;
import fr.aiguillage.plan.Plan;
import fr.aiguillage.plan.PlanLu;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Masks what names someone in each text of a plan, and keeps where. */
final class Masquage {

    private final Masque masque;
    private final List<Place> places = new ArrayList<>();

    Masquage(Masque masque) {
        this.masque = masque;
    }

    PlanLu de(Plan plan, List<Place> silent) {
        List<ActionDuPlan> actions = plan.actions().stream().map(this::action).toList();
        List<Passage> passages = plan.passages().stream()
                .map(said -> new Passage(said.place(), texte(said.texte(), said.place()))).toList();
        return new PlanLu(new Plan(plan.id(), texte(plan.titre(), new Place(null, null)), plan.periode(),
                plan.territoire(), plan.sources(), actions, passages), places, silent);
    }

    /** Those who pilot or take part answer for what they do: they stay as they are named. */
    private ActionDuPlan action(ActionDuPlan action) {
        Place place = new Place(action.ligne(), action.page());
        UnaryOperator<@Nullable String> masked = text -> text == null ? null : texte(text, place);
        return new ActionDuPlan(action.reference(), action.ligne(), action.page(), textes(action.axe(), place),
                masked.apply(action.titre()), texte(action.texte(), place), action.pilote(), action.partenaires(),
                action.acteurs(), textes(action.indicateurs(), place), masked.apply(action.calendrier()), masked.apply(action.publicVise()), action.avancement(), action.validation());
    }

    private List<String> textes(List<String> all, Place place) {
        return all.stream().map(one -> texte(one, place)).toList();
    }

    private String texte(String text, Place place) {
        Masque.Texte masked = masque.masquer(text);
        if (masked.masques() > 0 && !places.contains(place)) {
            places.add(place);
        }
        return masked.texte();
    }
}
