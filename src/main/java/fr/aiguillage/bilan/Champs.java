package fr.aiguillage.bilan;

import fr.aiguillage.bilan.Reconnaissance.Expression;
import fr.aiguillage.bilan.Jugement.Preuve;
import fr.aiguillage.catalogue.Controle.Champ;
import fr.aiguillage.catalogue.Periode;
import fr.aiguillage.plan.ActionDuPlan;
import fr.aiguillage.plan.Place;
import fr.aiguillage.plan.Plan;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Counts what a plan, or its actions, hold. */
final class Champs {

    private static final Place PARTOUT = new Place(null, null);
    /** So many actions that lack something are named. */
    private static final int NOMMEES = 8;
    /** Two years and nothing else: the period of a part or of the plan, no deadline. */
    private static final Pattern PERIODE_SEULE = Pattern.compile("\\D*20\\d\\d\\D+20\\d\\d\\D*");

    private Champs() {
    }

    /** How many hold it, of how many that must, and how that is said. */
    record Compte(int porteurs, int attendus, List<Preuve> preuves) {
    }

    static Compte compter(Champ field, Plan plan, List<List<Expression>> words) {
        return switch (field) {
            case PERIODE -> periode(plan.periode());
            case ACTIONS -> new Compte(plan.actions().size(), plan.actions().size(),
                    List.of(new Preuve(PARTOUT, actions(plan.actions().size()))));
            case PILOTE -> parAction(plan, action -> action.pilote() != null);
            case PARTENAIRES -> parAction(plan, action -> !action.partenaires().isEmpty()
                    || !action.acteurs().isEmpty());
            case INDICATEURS -> parAction(plan, action -> !action.indicateurs().isEmpty());
            case DELAI -> parAction(plan, action -> delai(action.calendrier()));
            case TEXTE_DES_ACTIONS -> parAction(plan, action -> dit(action, words));
        };
    }

    private static Compte periode(@Nullable Periode years) {
        return years == null ? new Compte(0, 1, List.of())
                : new Compte(1, 1, List.of(new Preuve(PARTOUT, years.du() + "-" + years.au())));
    }

    private static boolean delai(@Nullable String calendar) {
        return calendar != null && !PERIODE_SEULE.matcher(calendar).matches();
    }

    private static boolean dit(ActionDuPlan action, List<List<Expression>> words) {
        return Reconnaissance.de(action.dit() + " ; " + String.join(" ; ", action.indicateurs())).ditUne(words);
    }

    private static Compte parAction(Plan plan, Predicate<ActionDuPlan> holds) {
        List<ActionDuPlan> all = plan.actions();
        List<Integer> lacking = IntStream.range(0, all.size()).filter(i -> !holds.test(all.get(i))).boxed().toList();
        int holding = all.size() - lacking.size();
        return new Compte(holding, all.size(), holding == 0 ? List.of()
                : List.of(new Preuve(PARTOUT, holding + " sur " + actions(all.size()) + manque(all, lacking))));
    }

    private static String actions(int count) {
        return count + (count > 1 ? " actions" : " action");
    }

    private static String manque(List<ActionDuPlan> all, List<Integer> lacking) {
        String names = lacking.stream().limit(NOMMEES).map(i -> nom(all.get(i), i + 1)).collect(Collectors.joining(", "));
        return lacking.isEmpty() ? "" : " ; manque : " + names + (lacking.size() > NOMMEES ? "…" : "");
    }

    static String nom(ActionDuPlan action, int rank) {
        String own = action.reference();
        return own != null ? own : "n° " + rank;
    }
}
