package fr.aiguillage.produit;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;

/** A real terminal, lent by {@code script} of util-linux. */
final class Terminal {

    private Terminal() {
    }

    /** Skips the test where there is none to lend. */
    static void exige() {
        Assumptions.assumeTrue(System.getProperty("os.name").equals("Linux")
                && Programme.script("script -qec true /dev/null").lance().statut() == 0, "needs script of util-linux");
    }

    /** The words as one line for sh, that first gives the terminal the size that this one lacks. */
    static String ligne(List<String> words) {
        return "stty rows 24 cols 100; " + words.stream().map(w -> "'" + w.replace("'", "'\\''") + "'").collect(Collectors.joining(" ", "exec ", ""));
    }
}
