package fr.aiguillage.generique;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.appui.Ecrit;
import fr.aiguillage.moteur.BaseDeRegles;
import fr.aiguillage.moteur.Connaissances;
import fr.aiguillage.moteur.LecteurRegles;
import fr.aiguillage.moteur.Moteur;
import fr.aiguillage.moteur.Regle;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/** Each generic rule fires where it must and not elsewhere. */
class ReglesGeneriquesTest {

    private static final Path ICI = Path.of("src/test/resources/regles");
    private static final List<LecteurRegles.Texte> TEXTES = LecteurRegles.textes(Path.of("rules")).stream()
            .filter(t -> t.fichier().startsWith(BaseDeRegles.GENERIQUE)).toList();
    private static final Map<String, String> NOMS = LecteurRegles.lire(Path.of("rules")).stream()
            .filter(r -> r.famille().equals(BaseDeRegles.GENERIQUE)).collect(Collectors.toMap(Regle::id, Regle::nom));
    private static final KieBase BASE = BaseDeRegles.compilee(Stream.concat(TEXTES.stream(),
            LecteurRegles.textes(ICI).stream()).toList());
    private static final Connaissances CONNAISSANCES = new Connaissances(Velos.CATALOGUE, LecteurRegles.lire(ICI));

    /** For each rule, a situation on which it fires; then one on which it does not, where there is any. */
    private static final Map<String, List<String>> CAS = new TreeMap<>(Map.ofEntries(
            Map.entry("definition", List.of("{}")),
            Map.entry("vraie", List.of("{panne: oui}", "{panne: oui, roule: oui}")),
            Map.entry("fausse", List.of("{roule: oui}", "{panne: oui, roule: oui}")),
            Map.entry("contradictoire", List.of("{panne: oui, roule: oui}", "{panne: oui}")),
            Map.entry("etabli", List.of("{panne: oui, presse: oui}", "{panne: oui}")),
            Map.entry("possible", List.of("{panne: oui}", "{panne: oui, presse: oui}")),
            Map.entry("suspendu", List.of("{curieux: oui, vol: oui}", "{curieux: oui}")),
            Map.entry("absent", List.of("{}", "{panne: oui, presse: oui, curieux: oui}")),
            Map.entry("sans-besoin", List.of("{}", "{panne: oui, presse: oui, curieux: oui}")),
            Map.entry("recommande", List.of("{curieux: oui}", "{panne: oui}")),
            Map.entry("a-verifier", List.of("{panne: oui}", "{panne: non}")),
            Map.entry("ecarte", List.of("{curieux: oui, age: 10}", "{curieux: oui, age: 20}")),
            Map.entry("sans-lieu", List.of("{curieux: oui}", "{situation: {curieux: oui}, territoire: A}")),
            Map.entry("hors-territoire", List.of("{situation: {curieux: oui}, territoire: B}", "{curieux: oui}")),
            Map.entry("hors-periode", List.of("{curieux: oui}", "{situation: {curieux: oui}, au: '2005-01-01'}",
                    "{panne: oui, age: 10}")),
            Map.entry("sans-objet", List.of("{panne: oui, age: 10}", "{panne: oui}")),
            Map.entry("projet-avant-national", List.of("{situation: {curieux: oui}, territoire: D}",
                    "{situation: {curieux: oui}, territoire: A}", "{curieux: oui}")),
            Map.entry("local-avant-national", List.of("{situation: {curieux: oui}, territoire: A}", "{curieux: oui}")),
            Map.entry("local-a-verifier", List.of("{situation: {panne: oui}, territoire: A}", "{panne: oui}",
                    "{situation: {panne: oui}, territoire: C}")),
            Map.entry("national-en-attendant-le-lieu", List.of("{situation: {curieux: oui}, territoire: C}",
                    "{situation: {curieux: oui}, territoire: A}", "{curieux: oui}")),
            Map.entry("action-deja-servie", List.of("{curieux: oui, age: 20}", "{curieux: oui, age: 3}")),
            Map.entry("vous", List.of("{curieux: oui}", "{}")),
            Map.entry("demander", List.of("{curieux: oui, demandeur: passant}", "{curieux: oui, demandeur: client}")),
            Map.entry("decision", List.of("{panne: oui}", "{curieux: oui}")),
            Map.entry("besoin-etabli-d-abord", List.of("{panne: oui}", "{curieux: oui}")),
            Map.entry("moins-de-questions", List.of("{curieux: oui}", "{curieux: oui, age: 20, dits: [x]}")),
            Map.entry("meilleure-par-besoin", List.of("{curieux: oui}", "{panne: oui}")),
            Map.entry("plus-de-besoins", List.of("{panne: oui, presse: oui, curieux: oui}", "{curieux: oui}")),
            Map.entry("plus-precis", List.of("{curieux: oui, age: 20}", "{curieux: oui}")),
            Map.entry("moins-intrusif", List.of("{panne: oui}", "{curieux: oui}")),
            Map.entry("deja-en-place", List.of("{curieux: oui, en_cours: [cours]}", "{curieux: oui, en_cours: [atelier]}")),
            Map.entry("deja-la", List.of("{curieux: oui, ancien_lieu: cours}", "{curieux: oui, ancien_lieu: atelier}")),
            Map.entry("deja-dit", List.of("{curieux: oui, dits: [y]}", "{curieux: oui}")),
            Map.entry("rien-ne-designe", List.of("{curieux: oui}", "{}")),
            Map.entry("meme-tranche", List.of("{panne: oui, presse: oui, age: 20}", "{panne: oui, presse: oui}")),
            Map.entry("plus-cite", List.of("{curieux: oui}", "{panne: oui}")),
            Map.entry("retenue", List.of("{panne: oui}", "{curieux: oui}")),
            Map.entry("demande", List.of("{curieux: oui}", "{panne: oui, presse: oui}")),
            Map.entry("besoin-demande", List.of("{curieux: oui}", "{panne: oui, presse: oui}")),
            Map.entry("selon-la-priorite", List.of("{panne: oui, presse: oui}", "{curieux: oui}")),
            Map.entry("ce-qui-presse", List.of("{curieux: oui}", "{panne: oui}")),
            Map.entry("deja-connu", List.of("{curieux: oui, suivi: [cours]}", "{curieux: oui, suivi: [atelier]}")),
            Map.entry("local-d-abord", List.of("{situation: {curieux: oui}, territoire: A}", "{curieux: oui}",
                    "{situation: {curieux: oui}, territoire: C}"))));

    @TestFactory
    Stream<DynamicTest> each_rule_fires_where_it_must_and_not_elsewhere() {
        return CAS.entrySet().stream().map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> {
            String name = NOMS.get(rule.getKey());
            assertThat(tirees(rule.getValue().get(0))).contains(name);
            rule.getValue().stream().skip(1).forEach(other -> assertThat(tirees(other)).doesNotContain(name));
        }));
    }

    @Test
    void every_generic_rule_is_tried_here() {
        assertThat(CAS.keySet()).isEqualTo(new TreeSet<>(NOMS.keySet()));
    }

    private static Set<String> tirees(String situation) {
        Set<String> fired = new TreeSet<>();
        new Moteur(ecoutee(fired), CONNAISSANCES).conclure(Ecrit.situation(Velos.CATALOGUE, situation));
        return fired;
    }

    /** The same base, whose sessions tell which rules fire. */
    private static KieBase ecoutee(Set<String> fired) {
        return (KieBase) Proxy.newProxyInstance(KieBase.class.getClassLoader(), new Class<?>[] {KieBase.class},
                (proxy, method, arguments) -> {
                    Object result = method.invoke(BASE, arguments);
                    if (result instanceof KieSession session) {
                        session.addEventListener(new DefaultAgendaEventListener() {
                            @Override
                            public void afterMatchFired(AfterMatchFiredEvent event) {
                                fired.add(event.getMatch().getRule().getName());
                            }
                        });
                    }
                    return result;
                });
    }
}
