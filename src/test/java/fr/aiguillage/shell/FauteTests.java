package fr.aiguillage.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FauteTests {

    @Test
    void aFaultNeverRepeatsWhatWasSaid() {
        IllegalStateException fault = new IllegalStateException("il a fugué: age 17 in 'l'enfant' \"x\" end");
        assertThat(Faute.message(fault, List.of("--texte=il a fugué", "--fait", "age=17")))
                .startsWith("IllegalStateException (FauteTests.java:").endsWith(" : …: age … in … end.");
    }

    @Test
    void aFaultWithoutMessageIsNamed() {
        assertThat(Faute.message(new NullPointerException(), List.of())).startsWith("NullPointerException (FauteTests");
    }
}
