package fr.aiguillage.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.rendu.Ecran;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class CoquilleTests {

    @Test
    void theWelcomeIsShortAndNamesTheWaysInTheHelpAndTheWayOut() {
        StringWriter said = new StringWriter();
        Coquille.accueille(new PrintWriter(said), Ecran.ORDINAIRE);
        assertThat(said.toString().lines()).hasSizeLessThanOrEqualTo(6)
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        assertThat(said.toString()).contains("decrire", "orienter --fait", "chercher", "aide", "effacer", "quitter",
                "rien n'est gardé");
    }
}
