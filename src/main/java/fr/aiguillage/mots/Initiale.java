package fr.aiguillage.mots;

import java.util.Locale;

/** The first letter of a phrase that moves from the beginning of a line to its middle, or back. */
public final class Initiale {

    private Initiale() {
    }

    /** The same text for the middle of a sentence; an acronym keeps its letters. */
    public static String minuscule(String text) {
        boolean acronym = text.length() > 1 && Character.isUpperCase(text.charAt(1));
        return text.isEmpty() || acronym ? text : text.substring(0, 1).toLowerCase(Locale.FRENCH) + text.substring(1);
    }

    /** The same text for the beginning of a sentence. */
    public static String majuscule(String text) {
        int first = text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.FRENCH) + text.substring(first);
    }
}
