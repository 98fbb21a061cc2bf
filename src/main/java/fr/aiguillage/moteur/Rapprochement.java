package fr.aiguillage.moteur;

import fr.aiguillage.moteur.faits.Appui;
import fr.aiguillage.moteur.faits.Correspondance;
import fr.aiguillage.moteur.faits.Preuve;
import fr.aiguillage.moteur.faits.Soutien;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** Judges by rules which measures a text answers to, on the evidence found in it. */
public final class Rapprochement {

    private static final Comparator<Appui> PAR_POINTS = Comparator.comparingDouble(Appui::points).reversed()
            .thenComparing(support -> support.preuve().cible()).thenComparing(Appui::regle);
    private static final Comparator<Correspondance> PAR_FORCE = Comparator.comparing(Correspondance::force)
            .thenComparing(Comparator.comparingDouble(Correspondance::points).reversed())
            .thenComparing(Correspondance::mesure);

    private final KieBase rules = BaseDeRegles.seule(BaseDeRegles.ALIGNEMENT);

    /**
     * What the rules concluded.
     *
     * @param correspondances the measures that the text answers to, the best supported first
     * @param appuis what the rules made of each piece of evidence
     */
    public record Conclusion(List<Correspondance> correspondances, List<Appui> appuis) {
    }

    /** The measures that a text answers to; none when the evidence speaks for none. */
    public Conclusion juger(List<Preuve> evidence) {
        KieSession session = rules.newKieSession();
        try {
            evidence.forEach(session::insert);
            ReglesDePlan.etape(session, "soutenir");
            List<Appui> supports = ReglesDePlan.faits(session, Appui.class).stream().sorted(PAR_POINTS).toList();
            soutiens(supports).forEach(session::insert);
            ReglesDePlan.etape(session, "retenir");
            return new Conclusion(ReglesDePlan.faits(session, Correspondance.class).stream().sorted(PAR_FORCE)
                    .toList(), supports);
        } finally {
            session.dispose();
        }
    }

    private static List<Soutien> soutiens(List<Appui> supports) {
        Map<String, List<Double>> byMeasure = new TreeMap<>();
        supports.forEach(support -> byMeasure.computeIfAbsent(support.preuve().mesure(), m -> new ArrayList<>())
                .add(support.points()));
        Map<String, Double> sums = new TreeMap<>();
        byMeasure.forEach((measure, points) -> sums.put(measure, somme(points)));
        double best = sums.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
        List<String> order = sums.keySet().stream().sorted(Comparator.comparingDouble((String measure) ->
                -sums.get(measure)).thenComparing(Comparator.naturalOrder())).toList();
        return order.stream().map(measure -> new Soutien(measure, sums.get(measure), sums.get(measure) / best,
                order.indexOf(measure) + 1)).toList();
    }

    private static double somme(List<Double> points) {
        double all = points.stream().mapToDouble(Double::doubleValue).sum();
        return (all + points.stream().mapToDouble(Double::doubleValue).max().orElse(0)) / 2;
    }
}
