package fr.aiguillage.proprietes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.orientation.Entree;
import fr.aiguillage.orientation.Orientation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** In what order things are said or written changes nothing. */
class OrdreTest {

    @Property(tries = 300, seed = Hasard.GRAINE)
    void the_order_of_facts_changes_nothing(@ForAll Cas cas, @ForAll Random random) {
        Map<String, Object> mixed = new LinkedHashMap<>();
        Formes.melange(List.copyOf(cas.faits().keySet()), random).forEach(k -> mixed.put(k, cas.faits().get(k)));
        assertThat(cas.avec(mixed).orienter()).isEqualTo(cas.orienter());
    }

    @Property(tries = 400, seed = Hasard.GRAINE)
    void the_order_of_files_criteria_and_profiles_changes_nothing(@ForAll Cas cas, @ForAll Random random) {
        assertThat(essentiel(cas.avecCatalogue(Formes.melanger(cas.catalogue(), random)).orienter()))
                .isEqualTo(essentiel(cas.orienter()));
    }

    @Property(tries = 100, seed = Hasard.GRAINE)
    void asking_twice_gives_the_same_answer(@ForAll Cas cas) {
        assertThat(cas.orienter()).isEqualTo(cas.orienter());
    }

    /**
     * All but what rightly follows the file: the order in which reasons are told, the number of a profile in a path,
     * and which profile is cited among equals.
     */
    private static List<Object> essentiel(Orientation answer) {
        List<Object> all = new ArrayList<>();
        answer.recommandations().forEach(e -> all.add(List.of(e.rang(), e.id(), e.acces(), raisons(e))));
        answer.aVerifier().forEach(e -> all.add(List.of(e.id(), e.manque(), e.aConfirmer().size(), raisons(e))));
        answer.ecartes().forEach(e -> all.add(List.of(e.id(), raisons(e))));
        answer.horsCadre().forEach(e -> all.add(List.of(e.id(), e.motif())));
        answer.questions().forEach(q -> all.add(List.of(q.attribut(), Set.copyOf(q.decide()))));
        answer.qualifications().stream().map(q -> q.id() + q.verdict()).sorted().forEach(all::add);
        return all;
    }

    private static List<String> raisons(Entree entry) {
        return entry.raisons().stream().map(r -> r.type() + " " + r.verdict()).sorted().toList();
    }
}
