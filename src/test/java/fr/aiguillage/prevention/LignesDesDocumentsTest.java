package fr.aiguillage.prevention;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.catalogue.Comptes;
import fr.aiguillage.catalogue.Mesure;
import fr.aiguillage.mots.Proches;
import fr.aiguillage.recherche.ActionSituee;
import fr.aiguillage.recherche.Liens;
import fr.aiguillage.recherche.Reperes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** The catalogue holds each line of the four local and method documents, and no other. */
class LignesDesDocumentsTest {

    private static final String LIGNES = "/documents/lignes.csv";
    private static final Reperes REPERES = new Reperes(Nous.CATALOGUE);

    @ParameterizedTest(name = "{0}/{1}")
    @CsvFileSource(resources = LIGNES, delimiter = '|', quoteCharacter = '\0')
    void a_line_is_there_with_what_its_table_says(String document, String number, int line, String word,
            @Nullable String state, @Nullable String calendar, @Nullable String pilot, @Nullable Integer indicators) {
        List<ActionSituee> found = REPERES.actions(document + "/" + number);
        assertThat(found).extracting(ActionSituee::id).containsExactly(document + "/" + number);
        Mesure.Action action = found.get(0).action();
        assertThat(Proches.simplifie(action.libelle())).contains(Proches.simplifie(word));
        assertThat(action.etat()).isEqualTo(state == null ? null : Mesure.Etat.valueOf(state.toUpperCase()));
        assertThat(String.valueOf(action.calendrier())).contains(calendar == null ? "null" : calendar);
        assertThat(action.indicateurs()).hasSize(indicators == null ? 0 : indicators);
        assertThat(pilotes(found.get(0))).anyMatch(p -> pilot == null || p.startsWith(pilot));
    }

    private static List<String> pilotes(ActionSituee action) {
        return Stream.concat(Stream.of(""), Liens.lignes(action).stream()
                .filter(p -> p.role() == Mesure.Role.PILOTE).flatMap(p -> p.acteurs().stream())).toList();
    }

    @ParameterizedTest
    @CsvSource({"pdpd-62-2013-2017, 3, 11, 44", "stspd-mons-2019-2021, 3, 3, 30", "contrat-ville-4.2.1, 1, 3, 8",
        "methode-sg-cipd, 4, 4, 66"})
    void nothing_is_counted_that_the_document_does_not_hold(String document, int axes, int measures, int actions)
            throws IOException {
        assertThat(Comptes.de(Nous.CATALOGUE, 0).plans()).containsEntry(document,
                new Comptes.Plan(axes, measures, actions));
        assertThat(Files.readAllLines(Path.of("src/test/resources" + LIGNES))).filteredOn(l ->
                l.startsWith(document + "|")).hasSize(actions).doesNotHaveDuplicates();
    }

    @Test
    void the_lines_of_a_document_stand_in_its_order() {
        Nous.CATALOGUE.mesures().forEach(measure -> assertThat(measure.actions()).extracting(Mesure.Action::numero)
                .allMatch(number -> number.matches(Reperes.numero(measure) + "[.-]\\w+")).doesNotHaveDuplicates());
    }
}
