package fr.aiguillage.importation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.aiguillage.commande.Appel;
import fr.aiguillage.commande.Commande;
import fr.aiguillage.commande.Commandes;
import fr.aiguillage.commande.Refus;
import fr.aiguillage.commande.Session;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command says, and where. */
class ImporterTests {

    private static final String FICHIERS = "src/test/resources/aides-jeunes/";
    private static final Commande IMPORTER = Commandes.toutes().stream()
            .filter(command -> command.nom().equals("catalogue importer")).findFirst().orElseThrow();

    @TempDir
    Path place;

    private final StringWriter answer = new StringWriter();
    private final StringWriter notices = new StringWriter();

    @Test
    void theSummaryIsTheAnswerAndTheListIsANotice() {
        assertThat(importer("aides-jeunes", "mauvais", "sortie")).isZero();
        assertThat(answer).hasToString("3 aides importées dans « " + place.resolve("sortie")
                + " », 7 laissées de côté, 3 fichiers sans aide." + System.lineSeparator());
        assertThat(notices.toString()).contains("Laissée de côté : benefits/condition-inconnue.yml:4:5 : ",
                "Passé : benefits/recette.yml : ", "Non repris : benefits/champs-de-trop.yml:5:1 : ");
    }

    @Test
    void aDirectoryWithoutAnyAidIsRefusedAndNothingIsWritten() {
        assertThatThrownBy(() -> importer("aides-jeunes", "etranger", "sortie")).isInstanceOf(Refus.class)
                .hasMessageContaining("ne contient aucune aide");
        assertThat(place.resolve("sortie")).doesNotExist();
    }

    @Test
    void wrongRequestsAreRefused() {
        assertThatThrownBy(() -> importer("aide-jeune", "bon", "sortie")).isInstanceOf(Refus.class)
                .hasMessage("« aide-jeune » n'est pas un format d'import");
        assertThatThrownBy(() -> importer("aides-jeunes", "absent", "sortie")).isInstanceOf(Refus.class)
                .hasMessageContaining("n'existe pas");
        importer("aides-jeunes", "bon", "sortie");
        assertThatThrownBy(() -> importer("aides-jeunes", "bon", "sortie")).isInstanceOf(Refus.class)
                .hasMessageContaining("existe déjà et n'est pas vide");
    }

    private int importer(String format, String from, String to) {
        return IMPORTER.executer(new Appel(Map.of("vers", List.of(place.resolve(to).toString())),
                List.of(format, FICHIERS + from), new PrintWriter(answer, true), new PrintWriter(notices, true),
                InputStream.nullInputStream(), new Session(Clock.systemDefaultZone())));
    }
}
