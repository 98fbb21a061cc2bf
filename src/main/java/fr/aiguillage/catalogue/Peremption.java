package fr.aiguillage.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What time has done, or is about to do, to what a catalogue knows.
 *
 * @param au the day it is told of
 * @param depuis what was not verified on that day or later is to be verified again
 * @param horizon the last day that is looked at
 * @param finis what has ended by then, the last to end first
 * @param remplacesSansDate what something took the place of, on a day that no source gives
 * @param bientot what ends by the horizon, the first to end first
 * @param aReverifier what was not verified since, the longest ago first; what never was comes before
 * @param documentsClos the documents whose period is over
 * @param documentsSansPeriode the documents that no period dates
 */
public record Peremption(LocalDate au, LocalDate depuis, LocalDate horizon, Nombres nombres, List<Fin> finis,
        List<Fin> remplacesSansDate, List<Fin> bientot, List<AReverifier> aReverifier, List<Fin> documentsClos,
        List<Fin> documentsSansPeriode) {

    /** How many there are of each. */
    public record Nombres(int finis, int remplacesSansDate, int bientot, int aReverifier, int documentsClos,
            int documentsSansPeriode) {
    }

    /**
     * Something that ends.
     *
     * @param au its last day, month or year; null when no source gives it
     * @param devenir what became of it, or what the reader of a document must know
     */
    public record Fin(String type, String id, String nom, @Nullable String au, @Nullable String remplacePar,
            @Nullable String devenir) {
    }

    /**
     * Something that was not verified for long.
     *
     * @param verifieLe the last day that it was; null when no day is written
     */
    public record AReverifier(String type, String id, String nom, @Nullable LocalDate verifieLe) {
    }
}
