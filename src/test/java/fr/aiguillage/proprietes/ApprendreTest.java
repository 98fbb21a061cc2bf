package fr.aiguillage.proprietes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.appui.Ecrit;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.orientation.Entree.Proposee;
import fr.aiguillage.orientation.Orientation;
import fr.aiguillage.orientation.Question;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** What learning more does to an answer. */
class ApprendreTest {

    private static final Map<String, Set<String>> INTERDITS = Map.of("recommandé", Set.of("écarté", "hors cadre"),
            "écarté", Set.of("recommandé"), "hors cadre", Set.of("recommandé"));

    @Property(tries = 600, seed = Hasard.GRAINE)
    void learning_a_fact_never_turns_yes_into_no_nor_no_into_yes(@ForAll Cas cas,
            @ForAll @IntRange(max = 99) int which) {
        List<String> all = List.copyOf(cas.vocabulaire().keySet());
        String learned = all.get(which % all.size());
        Object before = cas.faits().get(learned);
        Assume.that(!cas.faits().containsKey(learned) || cas.vocabulaire().get(learned).partiels().contains(before));
        Object value = cas.faits().containsKey(learned) ? un(cas.vocabulaire().get(learned).complets(before), which)
                : un(cas.vocabulaire().get(learned).entiers(), which);
        comparer(cas, cas.avec(learned, value));
    }

    @Property(tries = 300, seed = Hasard.GRAINE)
    void learning_the_place_never_turns_yes_into_no_nor_no_into_yes(@ForAll Cas cas) {
        Assume.that(cas.lieu() == null || !cas.lieu().startsWith("bourg"));
        comparer(cas, cas.dans("bourg/a"));
    }

    private static void comparer(Cas before, Cas after) {
        Map<String, String> now = Cas.listes(after.orienter());
        Cas.listes(before.orienter()).forEach((id, list) -> assertThat(now.get(id)).as(id + ", d'abord " + list)
                .isNotIn(INTERDITS.getOrDefault(list, Set.of())));
    }

    @Property(tries = 600, seed = Hasard.GRAINE)
    void whatever_is_to_check_says_what_is_lacking_or_to_confirm(@ForAll Cas cas) {
        for (Proposee entry : cas.orienter().aVerifier()) {
            assertThat(entry.manque().isEmpty() && entry.aConfirmer().isEmpty()).as(entry.id()).isFalse();
        }
    }

    @Property(tries = 400, seed = Hasard.GRAINE)
    void what_lacks_nothing_is_settled_by_no_fact(@ForAll Cas cas, @ForAll @IntRange(max = 99) int which) {
        Cas known = "bourg/b".equals(cas.lieu()) ? cas : cas.dans("bourg/a");
        for (String attribut : cas.vocabulaire().keySet()) {
            known = donner(known, attribut, which);
        }
        Map<String, String> now = Cas.listes(known.orienter());
        cas.orienter().aVerifier().stream().filter(e -> e.manque().isEmpty())
                .forEach(e -> assertThat(now.get(e.id())).as(e.id()).isEqualTo("à vérifier"));
    }

    @Property(tries = 400, seed = Hasard.GRAINE)
    void once_all_that_is_lacking_is_given_nothing_is_lacking(@ForAll Cas cas, @ForAll @IntRange(max = 99) int which) {
        Cas known = cas;
        Set<String> given = new TreeSet<>();
        for (Set<String> missing = manque(known); !missing.isEmpty(); missing = manque(known)) {
            assertThat(Collections.disjoint(missing, given)).as("%s manque, donnés : %s", missing, given).isTrue();
            given.addAll(missing);
            for (String attribut : missing) {
                known = donner(known, attribut, which);
            }
        }
        assertThat(known.orienter().aVerifier()).allMatch(e -> !e.aConfirmer().isEmpty());
    }

    private static Cas donner(Cas cas, String attribut, int which) {
        if (attribut.equals(Question.TERRITOIRE)) {
            return cas.dans("bourg/a");
        }
        Sorte kind = cas.vocabulaire().get(attribut);
        return cas.avec(attribut, un(cas.faits().containsKey(attribut) ? kind.complets(cas.faits().get(attribut))
                : kind.entiers(), which));
    }

    private static Set<String> manque(Cas cas) {
        Set<String> all = new TreeSet<>();
        cas.orienter().aVerifier().forEach(e -> all.addAll(e.manque()));
        return all;
    }

    @Property(tries = 400, seed = Hasard.GRAINE)
    void a_question_always_bears_on_an_entry_that_waits_for_it(@ForAll Cas cas) {
        Catalogue catalogue = Ecrit.catalogue(cas.catalogue());
        Orientation answer = cas.orienter(catalogue);
        Map<String, List<String>> waiting = new HashMap<>();
        answer.aVerifier().forEach(e -> waiting.put(e.id(), e.manque()));
        for (Question question : answer.questions()) {
            assertThat(question.decide()).as(question.attribut()).isNotEmpty().allMatch(id ->
                    waiting.containsKey(id) ? waiting.get(id).contains(question.attribut())
                            : question.attribut().equals(Question.TERRITOIRE) && cas.lieu() == null);
        }
        waiting.values().forEach(missing -> assertThat(answer.questions()).extracting(Question::attribut)
                .containsAll(missing));
    }

    private static @Nullable Object un(List<Object> values, int which) {
        return values.get(which % values.size());
    }
}
