package fr.aiguillage.prevention;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.criteres.Exigence;
import fr.aiguillage.logique.FormeNormale;
import fr.aiguillage.logique.Verite;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The criteria of the catalogue against cases written from the documents, and the cases against changed criteria. */
class PublicsTest {

    private static final Function<Publics, Map<String, FormeNormale<Exigence>>> FORMES = Publics.toutes();
    private static final List<CasDePublic> CAS = CasDePublic.tous().toList();

    @TestFactory
    Stream<DynamicTest> criteria_say_of_each_case_what_the_documents_say() {
        return CAS.stream().map(cases -> DynamicTest.dynamicTest(cases.toString(), () -> {
            FormeNormale<Exigence> forme = FORMES.apply(cases.genre()).get(cases.id());
            assertThat(forme).as("« %s » a des critères", cases).isNotNull();
            assertThat(cases.attendus()).extracting(CasDePublic.Attendu::verite).contains(Verite.VRAI);
            assertThat(cases.attendus().stream().filter(a -> !a.tient(forme))
                    .map(a -> a.verite() + " : " + a.situation())).as("« %s » : autre chose qu'attendu", cases).isEmpty();
        }));
    }

    @Test
    void everything_that_has_criteria_has_cases() {
        Set<String> with = CAS.stream().map(CasDePublic::toString).collect(Collectors.toCollection(TreeSet::new));
        Set<String> all = Stream.of(Publics.values()).flatMap(kind -> FORMES.apply(kind).keySet().stream()
                .map(id -> kind.dossier() + "/" + id)).collect(Collectors.toCollection(TreeSet::new));
        assertThat(with).isNotEmpty().isEqualTo(all);
    }

    /** Each change that no case notices is in a list that says so: none comes or goes unseen. */
    @Test
    void a_change_to_any_criterion_is_noticed() throws IOException {
        List<String> survivors = CAS.stream().flatMap(cases -> Mutants.de(FORMES.apply(cases.genre()).get(cases.id()))
                .stream().filter(m -> cases.attendus().stream().allMatch(a -> a.tient(m.forme())))
                .map(m -> cases + " : " + m.quoi())).sorted().toList();
        assertThat(String.join("\n", survivors).strip())
                .isEqualTo(Files.readString(CasDePublic.DOSSIER.resolve("survivants.txt")).strip());
    }
}
