package fr.aiguillage.proprietes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.appui.Ecrit;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.orientation.Entree.Changement;
import fr.aiguillage.orientation.Entree.Ecartee;
import fr.aiguillage.orientation.Raison;
import fr.aiguillage.logique.Verite;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/** What sets an entry aside, and what does not. */
class ProtegerTest {

    @Property(tries = 400, seed = Hasard.GRAINE)
    void when_no_criterion_is_confirmed_nothing_is_set_aside(@ForAll Cas cas) {
        Map<String, List<Map<String, Object>>> doubtful = new LinkedHashMap<>(cas.catalogue());
        doubtful.put("dispositifs", cas.fiches().stream().map(f -> Formes.clauses(f, (path, clause) -> {
            Map<String, Object> unsure = new LinkedHashMap<>(clause);
            unsure.put("confirme", false);
            return unsure;
        })).toList());
        assertThat(cas.avecCatalogue(doubtful).orienter().ecartes()).isEmpty();
    }

    @Property(tries = 400, seed = Hasard.GRAINE)
    void without_the_criteria_that_it_cites_an_entry_is_no_longer_set_aside(@ForAll Cas cas) {
        for (Ecartee entry : cas.orienter().ecartes()) {
            Set<String> cited = entry.raisons().stream()
                    .filter(r -> r.type() == Raison.Type.PUBLIC && r.verdict() == Verite.FAUX).map(Raison::critere)
                    .collect(Collectors.toSet());
            assertThat(cited).isNotEmpty();
            Map<String, List<Map<String, Object>>> lighter = new LinkedHashMap<>(cas.catalogue());
            lighter.put("dispositifs", cas.fiches().stream().map(f -> f.get("id").equals(entry.id())
                    ? Formes.clauses(f, (path, clause) -> cited.contains(path) ? null : clause) : f).toList());
            assertThat(Cas.listes(cas.avecCatalogue(lighter).orienter())).doesNotContainEntry(entry.id(), "écarté");
        }
    }

    @Property(tries = 600, seed = Hasard.GRAINE)
    void what_is_said_to_lift_an_obstacle_lifts_it(@ForAll Cas cas) {
        Catalogue catalogue = Ecrit.catalogue(cas.catalogue());
        for (Ecartee entry : cas.orienter(catalogue).ecartes()) {
            Cas changed = cas;
            for (Changement change : entry.faudrait()) {
                assertThat(catalogue.attribut(change.attribut()).modifiable()).isTrue();
                changed = changed.avec(change.attribut(), change.vers());
            }
            if (changed != cas) {
                assertThat(Cas.listes(changed.orienter(catalogue))).as(entry.faudrait().toString())
                        .doesNotContainEntry(entry.id(), "écarté");
            }
        }
    }

    @Property(tries = 300, seed = Hasard.GRAINE)
    void the_draw_puts_entries_in_every_list(@ForAll Cas cas) {
        Statistics.collect(Set.copyOf(Cas.listes(cas.orienter()).values()));
        for (String list : List.of("recommandé", "à vérifier", "écarté", "hors cadre")) {
            Statistics.coverage(c -> c.checkQuery(seen -> ((Set<?>) seen.get(0)).contains(list))
                    .percentage(p -> p > 15));
        }
    }

    @Property(tries = 400, seed = Hasard.GRAINE)
    void the_lists_are_disjoint_and_recommendations_are_ranked_from_one(@ForAll Cas cas) {
        var answer = cas.orienter();
        Map<String, String> where = Cas.listes(answer);
        assertThat(where.keySet()).isSubsetOf(cas.fiches().stream().map(f -> (String) f.get("id")).toList());
        assertThat(answer.recommandations().stream().map(r -> r.rang()).toList())
                .isEqualTo(IntStream.rangeClosed(1, answer.recommandations().size()).boxed().toList());
        assertThat(new HashMap<>(where)).hasSize(answer.proposees().size() + answer.ecartes().size()
                + answer.horsCadre().size());
    }
}
