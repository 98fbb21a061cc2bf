package fr.aiguillage.moteur.faits;

import java.util.List;

/**
 * Something that a text says, and that speaks for a measure.
 *
 * @param mesure the id of the measure
 * @param cible what is named: the id of an action for words, of an entry for a name
 * @param mots the words that were found
 * @param contexte whether it is the part of the plan that says it, and not the action itself
 * @param partage whether the same words speak for others too
 * @param largeur how many measures it speaks for
 * @param tenue how well the words hold together
 * @param degre of words that the text and the measure have in common: how near they make them
 * @param avance how many times nearer than the next measure
 */
public record Preuve(String mesure, Nature nature, String cible, List<String> mots, boolean contexte,
        boolean partage, int largeur, Tenue tenue, double degre, double avance) {

    /** Something that is there or not. */
    public Preuve(String mesure, Nature nature, String cible, List<String> mots, boolean contexte, boolean partage,
            int largeur, Tenue tenue) {
        this(mesure, nature, cible, mots, contexte, partage, largeur, tenue, 0, 1);
    }

    /** What kind of thing it is; a hint points at the measure without being enough. */
    public enum Nature { MOTS, INDICE, DISPOSITIF, INSTANCE, VOCABULAIRE }

    /**
     * How well words hold together, the best first: near one another; some of them only said by who does it, for whom and
     * what is counted; far from one another.
     */
    public enum Tenue { SERREE, APPUYEE, EPARSE }

    /** How many ways to say the same were found. */
    public int nombre() {
        return mots.size();
    }

    /** How many words the longest of them has: the longer, the less by chance. */
    public int precision() {
        return mots.stream().mapToInt(said -> said.split("[^\\p{L}\\p{N}]+").length).max().orElse(0);
    }
}
