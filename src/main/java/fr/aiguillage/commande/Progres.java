package fr.aiguillage.commande;

import java.util.function.IntConsumer;

/** One line that moves on a terminal while something long goes on, and nothing elsewhere; one may stop it. */
final class Progres {

    private static final int TOUS_LES = 10;

    private final Appel call;
    private final boolean shown = "terminal".equals(System.getProperty("aiguillage.sortie"));
    private int width;

    Progres(Appel call) {
        this.call = call;
    }

    /**
     * Told each step once it is done.
     *
     * @param step what one of them is: « page »
     * @throws Refus when one has asked to stop
     */
    IntConsumer pas(String step) {
        return number -> {
            if (call.dialogue().arrete()) {
                throw new Refus("Arrêté (" + step + " " + number + ").");
            }
            if (shown && number % TOUS_LES == 0) {
                montrer(step + " " + number);
            }
        };
    }

    private void montrer(String line) {
        call.notices().print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
        call.notices().flush();
        width = line.length();
    }

    /** Leaves the line as it was found. */
    void fin() {
        if (width > 0) {
            call.notices().print("\r" + " ".repeat(width) + "\r");
            call.notices().flush();
        }
    }
}
