package fr.aiguillage.commande;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.aiguillage.rendu.Ecran;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** How far a long plan has been read: said on a terminal alone, and gone in the end. */
@ResourceLock(Resources.SYSTEM_PROPERTIES)
class ProgresTest {

    private static final String SORTIE = "aiguillage.sortie";

    private final StringWriter screen = new StringWriter();

    @AfterEach
    void forget() {
        System.clearProperty(SORTIE);
    }

    @Test
    void a_line_moves_on_a_terminal_and_goes_in_the_end() {
        System.setProperty(SORTIE, "terminal");
        Progres progress = progres(false);
        IntStream.rangeClosed(1, 20).forEach(progress.pas("page"));
        progress.pas("action").accept(10);
        progress.fin();
        assertThat(screen.toString()).isEqualTo("\rpage 10\rpage 20\raction 10\r" + " ".repeat(9) + "\r");
    }

    @Test
    void nothing_is_said_elsewhere() {
        Progres progress = progres(false);
        IntStream.rangeClosed(1, 100).forEach(progress.pas("page"));
        progress.fin();
        assertThat(screen.toString()).isEmpty();
    }

    @Test
    void one_may_stop_between_two_steps() {
        assertThatThrownBy(() -> progres(true).pas("page").accept(3)).isInstanceOf(Refus.class)
                .hasMessageContaining("page 3");
    }

    private Progres progres(boolean stopped) {
        Dialogue someone = new Dialogue() {
            @Override
            public @Nullable String demander(String invite, List<String> reponses) {
                return null;
            }

            @Override
            public boolean seContinue() {
                return false;
            }

            @Override
            public boolean arrete() {
                return stopped;
            }
        };
        return new Progres(new Appel(Map.of(), List.of(), new PrintWriter(screen), new PrintWriter(screen),
                InputStream.nullInputStream(), new Session(Clock.systemUTC()), someone, Ecran.ORDINAIRE));
    }
}
