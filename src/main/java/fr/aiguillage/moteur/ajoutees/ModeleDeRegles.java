package fr.aiguillage.moteur.ajoutees;

import fr.aiguillage.moteur.ajoutees.RegleAjoutee.Conclusion;
import fr.aiguillage.moteur.ajoutees.RegleAjoutee.Premisse;
import fr.aiguillage.moteur.faits.Constat;
import fr.aiguillage.moteur.faits.Indice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.drools.model.Consequence;
import org.drools.model.DSL;
import org.drools.model.Drools;
import org.drools.model.Model;
import org.drools.model.PatternDSL;
import org.drools.model.Rule;
import org.drools.model.RuleItemBuilder;
import org.drools.model.Variable;
import org.drools.model.consequences.ConsequenceImpl;
import org.drools.model.impl.ModelImpl;

/** Gives the engine rules that were added, in the form that it gives those compiled at build: no compiler runs. */
public final class ModeleDeRegles {

    private static final String PAQUETAGE = "fr.aiguillage.regles.ajoutees";

    private final RegleAjoutee regle;
    private final Map<String, Variable<Constat>> nommees = new LinkedHashMap<>();

    private ModeleDeRegles(RegleAjoutee rule) {
        this.regle = rule;
    }

    /** All these rules; two of them may come from directories that know nothing of each other. */
    public static Model de(List<RegleAjoutee> rules) {
        ModelImpl model = new ModelImpl(PAQUETAGE);
        for (int i = 0; i < rules.size(); i++) {
            model.addRule(new ModeleDeRegles(rules.get(i)).regle(PAQUETAGE + i));
        }
        return model;
    }

    /** What must not be stands before the rest, whichever way it is written: the engine may lose matches otherwise. */
    private Rule regle(String namespace) {
        List<RuleItemBuilder<?>> items = new ArrayList<>(regle.premisses().stream()
                .sorted(Comparator.comparing(premise -> !premise.absente())).map(this::premisse).toList());
        items.add(conclusion());
        return PatternDSL.rule(namespace, regle.nom()).attribute(Rule.Attribute.RULEFLOW_GROUP, regle.etape())
                .metadata("source", regle.source()).build(items.toArray(RuleItemBuilder[]::new));
    }

    /** Tests with the same name are the same test for the engine, which makes it once for all rules. */
    private RuleItemBuilder<?> premisse(Premisse premise) {
        Variable<Constat> stated = DSL.declarationOf(Constat.class);
        if (premise.variable() != null) {
            nommees.put(premise.variable(), stated);
        }
        PatternDSL.PatternDef<Constat> pattern = PatternDSL.pattern(stated)
                .expr("nom == " + premise.proposition(), c -> c.nom().equals(premise.proposition()))
                .expr(premise.etat().mot(), c -> premise.etat().vaut(c));
        return premise.absente() ? DSL.not(pattern) : pattern;
    }

    private RuleItemBuilder<Consequence> conclusion() {
        List<String> names = List.copyOf(nommees.keySet());
        Consequence consequence = new ConsequenceImpl(facts -> conclure((Drools) facts[0], names,
                Arrays.copyOfRange(facts, 1, facts.length)), nommees.values().toArray(Variable[]::new), true, false,
                "java");
        return () -> consequence;
    }

    private void conclure(Drools engine, List<String> names, Object... facts) {
        for (Conclusion conclusion : regle.conclusions()) {
            List<Constat> premises = conclusion.variables().stream().map(names::indexOf)
                    .map(i -> (Constat) Objects.requireNonNull(facts[i])).toList();
            engine.insert(new Indice(conclusion.sens(), conclusion.cible(), regle.nom(), regle.source(), premises));
        }
    }
}
