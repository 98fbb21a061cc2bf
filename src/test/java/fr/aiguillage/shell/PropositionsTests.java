package fr.aiguillage.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PropositionsTests {

    private final Propositions propositions = new Propositions(CommandeDite.connues(),
            (commande, before, prefix) -> List.of(commande + before + prefix));

    @Test
    void aLineBeginsWithTheNameOfACommand() {
        assertThat(propositions.pour(List.of(), ""))
                .containsExactly("orienter", "fiche", "chercher", "catalogue", "aide");
        assertThat(propositions.pour(List.of("catalogue"), "")).containsExactly("verifier", "statistiques");
    }

    @Test
    void aDashCallsTheOptionsOfTheCommand() {
        assertThat(propositions.pour(List.of("orienter"), "--f")).contains("--texte", "--format").hasSize(4);
    }

    @Test
    void otherWordsAreAskedForWithWhatStandsBefore() {
        assertThat(propositions.pour(List.of("orienter", "--format"), "j")).containsExactly("orienter[--format]j");
        assertThat(propositions.pour(List.of("orienter"), "--format=j"))
                .containsExactly("--format=orienter[--format]j");
    }

    @Test
    void helpIsAboutCommands() {
        assertThat(propositions.pour(List.of("aide"), "")).contains("orienter", "catalogue");
    }
}
