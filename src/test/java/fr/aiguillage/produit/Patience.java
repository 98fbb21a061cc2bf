package fr.aiguillage.produit;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waits for something that comes sooner or later, for longer than any machine needs. */
final class Patience {

    private static final int EN_SECONDES = 180;
    private static final int PREMIER_PAS = 50;
    private static final int DERNIER_PAS = 500;

    private Patience() {
    }

    /** Whether it came. */
    static boolean jusqua(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(EN_SECONDES);
        for (int step = PREMIER_PAS; !condition.getAsBoolean(); step = Math.min(2 * step, DERNIER_PAS)) {
            if (System.nanoTime() > end) {
                return false;
            }
            pause(step);
        }
        return true;
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
