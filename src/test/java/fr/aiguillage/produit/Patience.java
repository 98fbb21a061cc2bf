package fr.aiguillage.produit;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waits for something that comes sooner or later, for longer than any machine needs. */
final class Patience {

    private static final int EN_SECONDES = 60;
    private static final int PAS_EN_MILLISECONDES = 50;

    private Patience() {
    }

    /** Whether it came. */
    static boolean jusqua(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(EN_SECONDES);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            pause();
        }
        return true;
    }

    private static void pause() {
        try {
            Thread.sleep(PAS_EN_MILLISECONDES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
