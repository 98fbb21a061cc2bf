package fr.aiguillage.lot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wherever a run was cut, going on gives what an uninterrupted run would have given. */
class ReprendreTests {

    private static final int LIGNES = 60;

    @TempDir
    Path dossier;

    private Essai essai;
    private byte[] complete;

    @BeforeEach
    void anUninterruptedRun() throws IOException {
        essai = new Essai(dossier);
        essai.demande(LIGNES).repond(true, 2);
        complete = Files.readAllBytes(essai.sortie());
    }

    @Test
    void itGoesOnWhereverTheOutputWasCut() throws IOException {
        for (int kept = 0; kept < complete.length; kept += 17) {
            Files.write(essai.sortie(), Arrays.copyOf(complete, kept));
            long whole = lignesEntieres(kept);
            assertThat(essai.reprend().lignes()).as("cut after %d bytes", kept).isEqualTo(LIGNES - whole);
            assertThat(Files.readAllBytes(essai.sortie())).as("cut after %d bytes", kept).isEqualTo(complete);
        }
    }

    @Test
    void itGoesOnAfterAWholeLine() throws IOException {
        Files.write(essai.sortie(), Arrays.copyOf(complete, finDeLigne(31)));
        assertThat(essai.reprend().lignes()).isEqualTo(LIGNES - 31);
        assertThat(Files.readAllBytes(essai.sortie())).isEqualTo(complete);
    }

    @Test
    void aLastLineThatOnlyLacksItsEndIsWrittenAgain() throws IOException {
        Files.write(essai.sortie(), Arrays.copyOf(complete, complete.length - 1));
        assertThat(essai.reprend().lignes()).isEqualTo(1);
        assertThat(Files.readAllBytes(essai.sortie())).isEqualTo(complete);
    }

    @Test
    void nothingIsWrittenAfterACompleteOutput() throws IOException {
        assertThat(essai.reprend().lignes()).isZero();
        assertThat(Files.readAllBytes(essai.sortie())).isEqualTo(complete);
    }

    @Test
    void aCharacterCutInTheMiddleGoesWithItsLine() throws IOException {
        Files.writeString(essai.entree(), "{\"id\": \"é\", \"situation\": {}}\n{\"id\": \"🚲\", \"situation\": {}}\n");
        Files.delete(essai.sortie());
        essai.repond(true, 1);
        complete = Files.readAllBytes(essai.sortie());
        for (int kept = 0; kept <= complete.length; kept++) {
            Files.write(essai.sortie(), Arrays.copyOf(complete, kept));
            essai.reprend();
            assertThat(Files.readAllBytes(essai.sortie())).as("cut after %d bytes", kept).isEqualTo(complete);
        }
    }

    @Test
    void theNumbersOfBadLinesAreThoseOfTheWholeFile() throws IOException {
        Files.write(essai.sortie(), Arrays.copyOf(complete, finDeLigne(13)));
        assertThat(essai.reprend()).isEqualTo(new Lot.Compte(LIGNES - 13, 7));
        assertThat(essai.lues().get(13).get("ligne").asInt()).isEqualTo(14);
    }

    @Test
    void linesThatCameSinceAreAnswered() throws IOException {
        Files.writeString(essai.entree(), "{\"id\": \"de plus\", \"situation\": {}}\n", StandardOpenOption.APPEND);
        assertThat(essai.reprend()).isEqualTo(new Lot.Compte(1, 0));
        assertThat(essai.lues().get(LIGNES).get("id").asString()).isEqualTo("de plus");
    }

    private long lignesEntieres(int bytes) {
        long lines = 0;
        for (int i = 0; i < bytes; i++) {
            lines += complete[i] == '\n' ? 1 : 0;
        }
        return lines;
    }

    private int finDeLigne(int line) {
        int end = 0;
        for (int left = line; left > 0; end++) {
            left -= complete[end] == '\n' ? 1 : 0;
        }
        return end;
    }
}
