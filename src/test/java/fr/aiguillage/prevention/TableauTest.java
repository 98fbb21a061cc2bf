package fr.aiguillage.prevention;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.catalogue.Succession;
import fr.aiguillage.logique.Verite;
import fr.aiguillage.orientation.Entree;
import fr.aiguillage.orientation.Orientation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The same situations in several places and on several days. {@code -Dtableau.reecrire=true} writes the table again:
 * read every line that it changed against the documents.
 */
class TableauTest {

    private static final Path DOSSIER = Path.of("cas/lieux-et-dates");
    private static final Tableau TABLEAU = Tableau.lire(DOSSIER.resolve("situations.yaml"));

    @Test
    void what_is_answered_there_and_then_is_what_was_read_over() throws IOException {
        Path golden = DOSSIER.resolve("tableau.txt");
        if (Boolean.getBoolean("tableau.reecrire")) {
            Files.writeString(golden, TABLEAU.texte());
        }
        assertThat(TABLEAU.texte()).isEqualTo(Files.readString(golden));
        assertThat(List.of(TABLEAU.situations().size(), TABLEAU.lieux().size(), TABLEAU.dates().size()))
                .containsExactly(20, 4, 4);
    }

    static List<String> situations() {
        return TABLEAU.situations();
    }

    @ParameterizedTest
    @MethodSource("situations")
    void nothing_that_has_ended_or_has_not_begun_is_proposed(String situation) {
        Succession succession = new Succession(Nous.CATALOGUE);
        for (String place : TABLEAU.lieux()) {
            for (LocalDate day : TABLEAU.dates()) {
                Orientation answer = TABLEAU.orienter(situation, place, day);
                assertThat(answer.proposees()).extracting(Entree.Proposee::id).map(Nous.CATALOGUE::fiche)
                        .filteredOn(f -> f != null && succession.enVigueur(f, day) == Verite.FAUX)
                        .as("%s, %s, %s", situation, place, day).extracting(Fiche::id).isEmpty();
            }
        }
    }
}
