package fr.aiguillage.produit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.produit.SessionEcran.Etape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * People at work before a real terminal, of 80 and of 120 columns: what they see is what somebody once read and found
 * right. {@code mvn verify -Decrans.reecrire=true} writes the screens again: read every line that it changed.
 */
class SessionsIT {

    private static final boolean REECRIRE = Boolean.getBoolean("ecrans.reecrire");
    private static final int LIGNES = 40;
    private static final List<Integer> COLONNES = List.of(80, 120);
    private static final Map<String, SessionEcran> SESSIONS = SessionEcran.toutes();

    @TempDir
    private static Path dossier;

    @BeforeAll
    static void aTerminal() {
        EcranTmux.exige();
    }

    @TestFactory
    Stream<DynamicTest> eachSeesWhatWasReadAndFoundRight() {
        assertThat(SESSIONS).as("sessions of %s", SessionEcran.DOSSIER).isNotEmpty();
        return SESSIONS.keySet().stream().flatMap(name -> COLONNES.stream()
                .map(columns -> DynamicTest.dynamicTest(name + " at " + columns, () -> joue(name, columns))));
    }

    @Test
    void everyScreenKeptIsStillLookedAt() throws IOException {
        Assumptions.assumeFalse(REECRIRE, "the screens are being written");
        try (Stream<Path> files = Files.list(SessionEcran.DOSSIER)) {
            assertThat(files.filter(f -> f.toString().endsWith(".txt")))
                    .containsExactlyInAnyOrderElementsOf(attendus().collect(Collectors.toList()));
        }
    }

    private static Stream<Path> attendus() {
        return SESSIONS.entrySet().stream().flatMap(session -> session.getValue().etapes().stream().map(Etape::capturer)
                .filter(name -> name != null).flatMap(name -> COLONNES.stream()
                        .map(columns -> fichier(session.getKey(), columns, name))));
    }

    private static Path fichier(String session, int columns, String name) {
        return SessionEcran.DOSSIER.resolve(session + "." + columns + "." + name + ".txt");
    }

    private static void joue(String name, int columns) throws IOException {
        SessionEcran session = SESSIONS.get(name);
        Path here = Files.createDirectories(dossier.resolve(name + columns));
        Programme program = Programme.java("-Daiguillage.entree=terminal", "-Daiguillage.sortie=terminal",
                "-Daiguillage.aujourdhui=" + session.aujourdhui()).dans(here);
        try (EcranTmux screen = new EcranTmux(program, columns, LIGNES)) {
            for (Etape step : session.etapes()) {
                fait(step, screen, columns, name);
            }
            assertThat(screen.coupees()).as("lines that the terminal cut").isEmpty();
        }
    }

    private static void fait(Etape step, EcranTmux screen, int columns, String session) throws IOException {
        if (step.taper() != null) {
            screen.tape(step.taper());
        } else if (step.touche() != null) {
            screen.attendsLInvite();
            screen.touche(step.touche());
        } else if (step.attendre() != null) {
            screen.attends(step.attendre());
        } else if (step.capturer() != null) {
            screen.attendsLInvite();
            compare(screen.depuisLaSaisie(), fichier(session, columns, step.capturer()));
        } else {
            assertThat(screen.fin()).isEqualTo(step.finir());
        }
    }

    /** Compares what would be seen by going back up to the line typed: as much as a screen holds. */
    private static void compare(String shown, Path file) throws IOException {
        String screen = shown.lines().limit(LIGNES).collect(Collectors.joining("\n", "", "\n"));
        if (REECRIRE) {
            Files.writeString(file, screen);
        }
        assertThat(screen).as("%s", file.getFileName()).isEqualTo(Files.readString(file));
    }
}
