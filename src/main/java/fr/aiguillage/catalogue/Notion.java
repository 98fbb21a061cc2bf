package fr.aiguillage.catalogue;

import java.util.List;

/**
 * One thing, and the ways to name it: a public, a place, a gesture, someone who acts.
 *
 * @param etrangere whether it is what other policies do: a text that speaks of it answers to nothing here
 * @param mots each way to name it; one that begins with « @ » stands for all those of another notion
 */
public record Notion(String id, boolean etrangere, List<String> mots) implements Identifie {

    /** What the name of a notion begins with, where words are expected. */
    public static final String RENVOI = "@";

    public Notion {
        mots = Listes.copie(mots);
    }
}
