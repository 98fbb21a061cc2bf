package fr.aiguillage.prose.motifs;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.catalogue.Genre;
import fr.aiguillage.catalogue.Lexique;
import fr.aiguillage.prevention.Nous;
import fr.aiguillage.prose.motifs.Case.Choix;
import fr.aiguillage.prose.motifs.Case.Exacte;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A pattern where a denial may be left out says the same of a thing and of its contrary: none of ours may. */
class DeuxSensTest {

    /** Words that turn what is said into its contrary, when they may be left out. */
    private static final Set<String> RETOURNENT = Set.of("pas", "jamais", "guere");

    /** The same of one that also compares: alone in its way. */
    private static final String SEUL = "plus";

    /** What is asked is asked by whoever knows it and by whoever does not. */
    private static final String DEMANDE = "question";

    /** Words after which a second denial changes nothing. */
    private static final Set<String> NIENT = Set.of("pas", "jamais", "guere", "plus", "ne", "n", "aucun", "aucune",
            "aucunement", "nullement", "sans", "ni", "personne", "nul", "nulle", "rien", "que", "qu", "ignore");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            "(ne |) sait (pas |plus |) où"          | true
            "(a|a jamais) été vu"                   | true
            "(ne |) sait (pas|plus) où"             | false
            "jamais (plus |) vu"                    | false
            "(plus grand|grand) que lui"            | false
            """)
    void a_denial_that_may_be_left_out_is_found(String pattern, boolean both) {
        assertThat(aDeuxSens(new Motifs(Map.of()).cases(pattern))).isEqualTo(both);
    }

    @Test
    void none_of_ours_does_but_those_that_ask() {
        Motifs patterns = new Motifs(Lexique.groupes(Nous.CATALOGUE.liste(Genre.LEXIQUE, Lexique.class)));
        assertThat(Nous.CATALOGUE.liste(Genre.LEXIQUE, Lexique.class).stream().flatMap(l -> l.expressions().stream())
                .filter(said -> said.faits() != null && !said.faits().containsKey(DEMANDE))
                .flatMap(said -> said.dire().stream()).filter(way -> aDeuxSens(patterns.cases(way)))).isEmpty();
    }

    private static boolean aDeuxSens(List<Case> pattern) {
        return pattern.stream().noneMatch(DeuxSensTest::nie) && pattern.stream().anyMatch(DeuxSensTest::hesite);
    }

    private static boolean nie(Case place) {
        return place instanceof Choix choice
                ? choice.voies().stream().allMatch(way -> way.stream().anyMatch(DeuxSensTest::nie))
                : place instanceof Exacte word && NIENT.contains(word.cle());
    }

    private static boolean hesite(Case place) {
        Map<List<Case>, Boolean> turned = new HashMap<>();
        return place instanceof Choix choice && choice.voies().stream().anyMatch(way -> {
            List<Case> rest = way.stream().filter(one -> !retourne(one, way.size() == 1)).toList();
            Boolean before = turned.put(rest, rest.size() < way.size());
            return before != null && before != rest.size() < way.size();
        });
    }

    private static boolean retourne(Case place, boolean alone) {
        return place instanceof Exacte word
                && (RETOURNENT.contains(word.cle()) || alone && word.cle().equals(SEUL));
    }
}
