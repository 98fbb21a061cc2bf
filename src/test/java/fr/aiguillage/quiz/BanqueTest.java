package fr.aiguillage.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.appui.Ecrit;
import fr.aiguillage.mots.Proches;
import fr.aiguillage.orientation.Renvoi;
import fr.aiguillage.prevention.Nous;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** All the questions, one by one, against the files themselves: one answer is right, the others are wrong. */
class BanqueTest {

    private static final List<Question> TOUTES = Banque.de(Nous.CATALOGUE, Ecrit.JOUR);
    private static final Oracle ORACLE = new Oracle();

    /** Straight quotes, quotes within quotes, double or missing spaces. */
    private static final Pattern MAL_ECRIT = Pattern.compile("\"|«[^»]*«|«\\S|\\S»|  |\\S[?!;]|\\S :\\S|^\\p{Ll}|\\.\\.");

    @Test
    void there_are_enough_and_no_two_are_the_same() {
        assertThat(TOUTES).hasSizeGreaterThanOrEqualTo(500);
        assertThat(TOUTES).extracting(Question::id).doesNotHaveDuplicates();
        assertThat(TOUTES).extracting(q -> Proches.simplifie(q.enonce())).doesNotHaveDuplicates();
        assertThat(TOUTES.stream().map(BanqueTest::sorte).distinct()).containsExactlyInAnyOrder("sigle", "developpe",
                "mesure", "axe", "action", "mesure-de", "decideur", "au-moins", "au-plus", "fiche", "nom", "suite");
    }

    @Test
    void each_offers_four_answers_that_do_not_read_alike() {
        assertThat(TOUTES).allSatisfy(q -> {
            assertThat(q.reponses()).as(q.enonce()).hasSize(4).doesNotContain("");
            assertThat(q.reponses().stream().map(Proches::simplifie)).as(q.enonce()).doesNotHaveDuplicates();
        });
        assertThat(TOUTES.stream().collect(Collectors.groupingBy(Question::bonne))).hasSize(4)
                .allSatisfy((place, some) -> assertThat(some).hasSizeGreaterThan(TOUTES.size() / 8));
    }

    @Test
    void exactly_one_answer_is_right() {
        assertThat(TOUTES).allSatisfy(q -> assertThat(q.reponses().stream().filter(answer -> juste(q, answer)))
                .as(q.id() + " " + q.enonce()).containsExactly(q.bonneReponse()));
    }

    @Test
    void what_took_the_place_of_something_still_stands() {
        assertThat(TOUTES).filteredOn(q -> sorte(q).equals("suite")).hasSizeGreaterThan(10)
                .allSatisfy(q -> assertThat(ORACLE.finie(q.bonneReponse())).as(q.enonce()).isFalse());
    }

    @Test
    void the_explanation_says_the_answer_and_where_it_is_read() {
        assertThat(TOUTES).allSatisfy(q -> {
            assertThat(q.explication()).as(q.enonce()).contains(q.bonneReponse());
            assertThat(q.sources()).as(q.enonce()).isNotEmpty().allMatch(BanqueTest::seLit);
        });
    }

    @Test
    void they_are_written_as_french_is() {
        assertThat(TOUTES).allSatisfy(q -> {
            assertThat(MAL_ECRIT.matcher(q.enonce()).find()).as(q.enonce()).isFalse();
            assertThat(q.enonce()).matches(".*( \\?|\\.)");
            assertThat(q.explication()).doesNotContain("null", "..", "  ");
        });
    }

    @Test
    void nobody_is_asked_who_leads() {
        assertThat(TOUTES).allSatisfy(q -> assertThat(q.enonce().replaceAll("«.*»", "")).doesNotContain("pilot"));
    }

    @Test
    void the_same_question_is_always_asked_the_same_way() {
        assertThat(Banque.de(Nous.CATALOGUE, Ecrit.JOUR)).isEqualTo(TOUTES);
    }

    @Test
    void no_two_of_a_sitting_are_about_the_same_thing_and_every_kind_has_its_turn() {
        for (int seed = 0; seed < 30; seed++) {
            List<Question> drawn = Tirage.de(TOUTES, 24, new Random(seed));
            assertThat(drawn).hasSize(24).doesNotHaveDuplicates().isEqualTo(Tirage.de(TOUTES, 24, new Random(seed)));
            assertThat(drawn.stream().map(q -> q.id().substring(q.id().indexOf('/') + 1).replaceAll("(/\\d+)\\.\\d+$", "$1")))
                    .doesNotHaveDuplicates();
            assertThat(drawn.stream().collect(Collectors.groupingBy(BanqueTest::sorte))).hasSize(12)
                    .allSatisfy((kind, some) -> assertThat(some).hasSize(2));
        }
        assertThat(Tirage.de(TOUTES, 5000, new Random(1))).hasSizeBetween(100, TOUTES.size());
    }

    private static boolean juste(Question question, String answer) {
        return ORACLE.juste(sorte(question), question.id().substring(question.id().indexOf('/') + 1), answer);
    }

    private static boolean seLit(Renvoi source) {
        return source.url() != null ? source.url().startsWith("http")
                : source.document() != null && Nous.CATALOGUE.document(source.document()) != null;
    }

    private static String sorte(Question question) {
        return question.id().substring(0, question.id().indexOf('/'));
    }
}
