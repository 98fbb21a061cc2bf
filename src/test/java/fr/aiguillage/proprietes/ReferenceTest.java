package fr.aiguillage.proprietes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.logique.Verite;
import fr.aiguillage.orientation.Orientation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * The engine against a plain evaluation of what the files say. Kleene's logic is sound, not complete: what it settles
 * holds whatever is learned later, and it may leave unknown what no fact could change.
 */
class ReferenceTest {

    private static final int SUITES = 60;

    @Property(tries = 500, seed = Hasard.GRAINE)
    void what_is_settled_holds_for_all_that_the_unknown_may_turn_out_to_be(@ForAll Cas cas, @ForAll Random random) {
        Orientation answer = cas.orienter();
        for (Map<String, Object> facts : suites(cas, random)) {
            for (boolean strict : List.of(true, false)) {
                Reference reference = new Reference(cas.catalogue(), facts, strict, random.nextBoolean());
                answer.recommandations().forEach(e -> assertThat(reference.convient(fiche(cas, e.id())))
                        .as(e.id() + " recommandé, %s", facts).isTrue());
                answer.ecartes().forEach(e -> assertThat(reference.convient(fiche(cas, e.id())))
                        .as(e.id() + " écarté, %s", facts).isFalse());
            }
        }
    }

    @Property(tries = 500, seed = Hasard.GRAINE)
    void when_all_is_known_and_confirmed_both_agree_wholly(@ForAll Cas drawn, @ForAll Random random) {
        Cas cas = drawn.avecCatalogue(Formes.confirmer(drawn.catalogue())).dans("bourg/a");
        Map<String, Object> facts = suites(cas, random).get(0);
        Map<String, String> lists = Cas.listes(cas.avec(facts).orienter());
        for (Map<String, Object> fiche : cas.fiches()) {
            String list = lists.getOrDefault(fiche.get("id"), "hors cadre");
            if (!list.equals("hors cadre")) {
                assertThat(!list.equals("écarté")).as("%s %s", fiche, facts)
                        .isEqualTo(new Reference(cas.catalogue(), facts, true, true).convient(fiche));
            }
        }
    }

    @Property(tries = 300, seed = Hasard.GRAINE)
    void a_notion_that_is_settled_holds_whatever_is_learned_later(@ForAll Cas cas, @ForAll Random random) {
        Orientation answer = cas.orienter();
        Assume.that(!answer.qualifications().isEmpty());
        for (Map<String, Object> facts : suites(cas, random)) {
            answer.qualifications().forEach(q -> {
                Map<String, Object> entry = cas.catalogue().get("qualifications").stream()
                        .filter(e -> e.get("id").equals(q.id())).findFirst().orElseThrow();
                assertThat(new Reference(cas.catalogue(), facts, true, true).convient(entry)).as(q.id())
                        .isEqualTo(q.verdict() == Verite.VRAI);
            });
        }
    }

    private static Map<String, Object> fiche(Cas cas, String id) {
        return cas.fiches().stream().filter(f -> f.get("id").equals(id)).findFirst().orElseThrow();
    }

    /** Situations in which all is known, and that the one described may turn out to be: all of them, or some. */
    private static List<Map<String, Object>> suites(Cas cas, Random random) {
        List<Map<String, Object>> all = List.of(Map.of());
        for (Map.Entry<String, Sorte> word : cas.vocabulaire().entrySet()) {
            List<Object> values = cas.faits().containsKey(word.getKey())
                    ? word.getValue().complets(cas.faits().get(word.getKey())) : word.getValue().entiers();
            List<Map<String, Object>> longer = new ArrayList<>();
            for (Map<String, Object> head : all) {
                for (Object value : values) {
                    Map<String, Object> facts = new LinkedHashMap<>(head);
                    facts.put(word.getKey(), value);
                    longer.add(facts);
                }
            }
            List<Map<String, Object>> mixed = Formes.melange(longer, random);
            all = mixed.subList(0, Math.min(mixed.size(), SUITES));
        }
        return all;
    }
}
