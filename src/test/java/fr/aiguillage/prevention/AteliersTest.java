package fr.aiguillage.prevention;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.appui.Ecrit;
import fr.aiguillage.atelier.Repetition;
import fr.aiguillage.catalogue.Atelier;
import fr.aiguillage.catalogue.Atelier.Corrige;
import fr.aiguillage.catalogue.Atelier.Etape;
import fr.aiguillage.catalogue.Atelier.Fait;
import fr.aiguillage.catalogue.Atelier.Piege;
import fr.aiguillage.catalogue.Genre;
import fr.aiguillage.catalogue.lecture.Anomalie;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases that groups work on, played one by one: no trap recommended, every danger seen, every difference told. */
class AteliersTest {

    private static final Repetition REPETITION = new Repetition(Nous.ORIENTEUR, Ecrit.JOUR);

    /** A capital letter inside a sentence, which no word of these cases has but a name. */
    private static final Pattern NOM = Pattern.compile("(?<=[\\p{Ll},;] )\\p{Lu}\\p{Ll}+");

    static List<Atelier> ateliers() {
        return Nous.CATALOGUE.liste(Genre.ATELIER, Atelier.class);
    }

    @ParameterizedTest
    @MethodSource("ateliers")
    void our_answer_is_the_one_that_is_written_or_the_case_says_how_it_differs(Atelier workshop) {
        assertThat(REPETITION.jouer(workshop)).extracting(Anomalie::texte).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ateliers")
    void nobody_is_named(Atelier workshop) {
        assertThat(textes(workshop)).allSatisfy(text -> assertThat(NOM.matcher(text).results()).as(text).isEmpty());
    }

    @Test
    void they_go_over_the_whole_strategy() {
        List<String> measures = ateliers().stream().flatMap(w -> w.mesures().stream()).distinct().toList();
        assertThat(ateliers()).hasSizeGreaterThanOrEqualTo(32);
        assertThat(measures.stream().map(Nous.CATALOGUE::mesure).map(m -> Objects.requireNonNull(m).axe()).distinct())
                .hasSize(4);
        assertThat(measures).containsAll(IntStream.rangeClosed(1, 40).mapToObj(n -> "snpd-2020-2024/" + n).toList());
        assertThat(ateliers().stream().flatMap(w -> w.metiers().stream()).distinct().count()).isGreaterThanOrEqualTo(20);
    }

    @Test
    void they_speak_of_everyone() {
        List<Object> facts = faits().flatMap(f -> f.situation().values().stream()).flatMap(AteliersTest::unAUn).toList();
        assertThat(facts).contains("personne", "famille", "lieu", "institution", "femme", "homme", "scolarise");
        assertThat(faits().map(f -> f.situation().get("qpv"))).contains(true, false);
        assertThat(facts.stream().filter(Integer.class::isInstance).map(Integer.class::cast)).anyMatch(age -> age > 65)
                .anyMatch(age -> age < 12);
        for (String attribute : List.of("victime_de", "parents_demandeurs", "qpv", "commune_avec_qpv", "detention")) {
            assertThat(faits().anyMatch(f -> f.situation().containsKey(attribute))).as(attribute).isTrue();
        }
        assertThat(faits().filter(f -> "femme".equals(f.situation().get("sexe"))).count())
                .isGreaterThanOrEqualTo(faits().filter(f -> "homme".equals(f.situation().get("sexe"))).count() / 2);
    }

    @Test
    void every_kind_of_trap_is_set_and_some_dangers_are_there() {
        assertThat(etapes().flatMap(e -> e.pieges().stream()).map(Piege::sorte).distinct())
                .contains("age", "instance", "danger", "juge", "public", "date", "secret");
        assertThat(etapes().map(Etape::corrige).filter(c -> !c.dAbord().isEmpty()).count()).isGreaterThanOrEqualTo(15);
        assertThat(etapes().map(Etape::corrige).map(Corrige::ouvertes)).allMatch(open -> !open.isEmpty());
    }

    private static Stream<Object> unAUn(Object value) {
        return value instanceof Collection<?> several ? several.stream().map(Object.class::cast) : Stream.ofNullable(value);
    }

    private static Stream<Etape> etapes() {
        return ateliers().stream().flatMap(w -> w.etapes().stream());
    }

    private static Stream<Fait> faits() {
        return etapes().flatMap(e -> e.faits().stream());
    }

    private static List<String> textes(Atelier workshop) {
        return Stream.concat(Stream.of(workshop.titre(), workshop.sujet()), workshop.etapes().stream().flatMap(e -> Stream
                .of(Stream.of(e.titre(), e.recit(), e.consigne()), e.faits().stream().map(Fait::dit),
                        e.pieges().stream().map(Piege::pourquoi), e.corrige().ouvertes().stream(),
                        e.corrige().attendus().stream().map(Atelier.Attendu::pourquoi),
                        e.corrige().aDiscuter().stream().map(Atelier.Ecart::pourquoi),
                        e.corrige().paroles().stream().map(Atelier.Parole::quoi), e.corrige().paroles().stream()
                                .map(Atelier.Parole::aDiscuter).filter(Objects::nonNull)).flatMap(t -> t))).toList();
    }
}
