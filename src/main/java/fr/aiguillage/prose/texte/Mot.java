package fr.aiguillage.prose.texte;

/**
 * One word of a text.
 *
 * @param cle the word without case nor accents
 * @param debut where it begins in the text
 * @param fin where it ends, excluded
 * @param avant what separates it from the word before
 * @param capitale whether it begins with a capital letter
 * @param aigu whether it was typed with an accent that its ending keeps: « jugé », « jugées »
 * @param muet whether its ending was surely typed mute: « achète », or « motive » and « a » where other words have
 *     their accents
 */
public record Mot(String cle, int debut, int fin, Coupure avant, boolean capitale, boolean aigu, boolean muet) {

    /** How much two words are apart. */
    public enum Coupure {
        /** Nothing but space, or an apostrophe. */
        AUCUNE,
        /** A hyphen or a slash without space. */
        TRAIT,
        /** A colon: what comes says what it is. */
        ANNONCE,
        /** A comma, a bracket, a dash, a plus: the next thing. */
        FAIBLE,
        /** A full stop, a new line: the next sentence. */
        FORTE
    }

    /** Whether it begins another thing than what the word before is in. */
    public boolean coupe() {
        return avant.compareTo(Coupure.TRAIT) > 0;
    }

    /** Whether it is written in figures. */
    public boolean estNombre() {
        return Character.isDigit(cle.charAt(0)) && cle.chars().allMatch(Character::isDigit);
    }
}
