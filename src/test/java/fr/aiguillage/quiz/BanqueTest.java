package fr.aiguillage.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.appui.Ecrit;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.catalogue.Genre;
import fr.aiguillage.catalogue.Mesure;
import fr.aiguillage.catalogue.Sigle;
import fr.aiguillage.catalogue.Succession;
import fr.aiguillage.mots.Proches;
import fr.aiguillage.prevention.Nous;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All the questions, one by one, against the catalogue read another way: one answer is right, the others are wrong. */
class BanqueTest {

    private static final Catalogue CATALOGUE = Nous.CATALOGUE;
    private static final List<Question> TOUTES = Banque.de(CATALOGUE, Ecrit.JOUR);

    @Test
    void there_are_enough_and_no_two_are_the_same() {
        assertThat(TOUTES).hasSizeGreaterThanOrEqualTo(500);
        assertThat(TOUTES).extracting(Question::id).doesNotHaveDuplicates();
        assertThat(TOUTES).extracting(Question::enonce).doesNotHaveDuplicates();
        assertThat(TOUTES.stream().map(BanqueTest::sorte).distinct()).containsExactlyInAnyOrder("sigle", "developpe",
                "mesure", "numero", "axe", "action", "mesure-de", "decideur", "au-moins", "au-plus", "suite");
    }

    @Test
    void each_offers_four_answers_that_do_not_read_alike_and_a_source() {
        assertThat(TOUTES).allSatisfy(q -> {
            assertThat(q.reponses()).as(q.enonce()).hasSize(4);
            assertThat(q.reponses().stream().map(Proches::simplifie)).as(q.enonce()).doesNotHaveDuplicates();
            assertThat(q.sources()).as(q.enonce()).isNotEmpty();
        });
        assertThat(TOUTES.stream().collect(Collectors.groupingBy(Question::bonne))).hasSize(4);
    }

    @Test
    void exactly_one_answer_is_right() {
        assertThat(TOUTES).allSatisfy(q -> assertThat(q.reponses().stream().filter(answer -> juste(q, answer)))
                .as(q.enonce()).containsExactly(q.bonneReponse()));
    }

    @Test
    void the_same_question_is_always_asked_the_same_way() {
        assertThat(Banque.de(CATALOGUE, Ecrit.JOUR)).isEqualTo(TOUTES);
    }

    private static boolean juste(Question question, String answer) {
        BiPredicate<String, String> check = switch (sorte(question)) {
            case "sigle" -> (id, said) -> sigles().anyMatch(s -> s.sigle().equalsIgnoreCase(sigle(id).sigle())
                    && s.developpe().equals(said));
            case "developpe" -> (id, said) -> sigles().anyMatch(s -> s.developpe().equalsIgnoreCase(sigle(id).developpe())
                    && s.sigle().equals(said));
            case "mesure" -> (id, said) -> mesure(id).titre().equals(said);
            case "numero" -> (id, said) -> Objects.requireNonNull(CATALOGUE.mesure(mesure(id).document() + "/" + said))
                    .titre().equals(mesure(id).titre());
            case "axe" -> (id, said) -> CATALOGUE.mesures().stream().anyMatch(m -> m.titre().equals(mesure(id).titre())
                    && m.axe().equals(said));
            case "action" -> (id, said) -> action(id, said) != null;
            case "mesure-de" -> (id, said) -> CATALOGUE.mesures().stream().anyMatch(m -> m.titre().equals(said)
                    && m.actions().stream().anyMatch(a -> id.equals(m.document() + "/" + a.numero())));
            case "decideur" -> BanqueTest::decide;
            case "suite" -> (id, said) -> new Succession(CATALOGUE).suite(Objects.requireNonNull(
                    new Succession(CATALOGUE).trouver(id))).stream().anyMatch(next -> next.nom().equals(said));
            default -> (id, said) -> tranche(question, id, Integer.parseInt(said.split(" ")[0]));
        };
        return check.test(question.id().substring(question.id().indexOf('/') + 1), answer);
    }

    private static String sorte(Question question) {
        return question.id().substring(0, question.id().indexOf('/'));
    }

    private static Stream<Sigle> sigles() {
        return CATALOGUE.liste(Genre.SIGLE, Sigle.class).stream();
    }

    private static Sigle sigle(String id) {
        return sigles().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
    }

    private static Mesure mesure(String id) {
        return Objects.requireNonNull(CATALOGUE.mesure(id));
    }

    private static Mesure.Action action(String id, String said) {
        return CATALOGUE.mesures().stream().flatMap(m -> m.actions().stream().filter(a -> a.libelle().equals(said)
                && id.equals(m.document() + "/" + a.numero()))).findFirst().orElse(null);
    }

    private static boolean decide(String id, String said) {
        String word = Objects.requireNonNull(CATALOGUE.liste("decideur")).valeurs().entrySet().stream()
                .filter(e -> e.getValue().libelle().equals(said)).findFirst().orElseThrow().getKey();
        Fiche fiche = Objects.requireNonNull(CATALOGUE.fiche(id));
        return word.equals(fiche.decideur()) || fiche.saisine().contains(word);
    }

    /** Whether that age is the last one that passes: the next one on the wrong side fails, by the engine's own reading. */
    private static boolean tranche(Question question, String id, int years) {
        int outside = sorte(question).equals("au-moins") ? years - 1 : years + 1;
        return passe(id, years) && !passe(id, outside);
    }

    private static boolean passe(String id, int years) {
        return Objects.requireNonNull(Nous.CONNAISSANCES.candidats().get(id)).fiche() != null
                && Objects.requireNonNull(CATALOGUE.fiche(id)).conditions().stream()
                .filter(c -> "age".equals(c.attribut()))
                .allMatch(c -> Double.compare(years, nombre(c.auMoins(), 0)) >= 0
                        && Double.compare(years, nombre(c.auPlus(), 999)) <= 0
                        && Double.compare(years, nombre(c.plusDe(), -1)) > 0
                        && Double.compare(years, nombre(c.moinsDe(), 999)) < 0);
    }

    private static double nombre(Object bound, double otherwise) {
        return bound instanceof Number n ? n.doubleValue() : otherwise;
    }
}
