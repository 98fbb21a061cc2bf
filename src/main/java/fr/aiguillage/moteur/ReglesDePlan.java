package fr.aiguillage.moteur;

import fr.aiguillage.moteur.faits.Conforme;
import fr.aiguillage.moteur.faits.Constatation;
import fr.aiguillage.moteur.faits.Couvert;
import fr.aiguillage.moteur.faits.Etat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kie.api.KieBase;
import org.kie.api.runtime.ClassObjectFilter;
import org.kie.api.runtime.KieSession;

/** Judges plans by rules, on what was counted in them. */
public final class ReglesDePlan {

    private final KieBase rules;

    public ReglesDePlan() {
        this(BaseDeRegles.seule(BaseDeRegles.ALIGNEMENT));
    }

    ReglesDePlan(KieBase rules) {
        this.rules = rules;
    }

    /** Whether the plan covers each measure, by its id. */
    public Map<String, Couvert> couvrir(Collection<Etat> measures) {
        return conclure(measures, "couvrir", Couvert.class, Couvert::mesure);
    }

    /** Whether the plan meets each criterion, by its id. */
    public Map<String, Conforme> verifier(Collection<Constatation> criteria) {
        return conclure(criteria, "verifier", Conforme.class, Conforme::critere);
    }

    private <T> Map<String, T> conclure(Collection<?> facts, String stage, Class<T> type, Function<T, String> key) {
        KieSession session = rules.newKieSession();
        try {
            facts.forEach(session::insert);
            etape(session, stage);
            return faits(session, type).stream().collect(Collectors.toMap(key, one -> one));
        } finally {
            session.dispose();
        }
    }

    static void etape(KieSession session, String stage) {
        session.getAgenda().getAgendaGroup(stage).setFocus();
        session.fireAllRules();
    }

    static <T> List<T> faits(KieSession session, Class<T> type) {
        List<T> found = new ArrayList<>();
        session.getObjects(new ClassObjectFilter(type)).forEach(fact -> found.add(type.cast(fact)));
        return found;
    }
}
