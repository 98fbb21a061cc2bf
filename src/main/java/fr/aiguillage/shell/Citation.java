package fr.aiguillage.shell;

import java.util.regex.Pattern;

/** Shows a text of unknown origin in a message: on one line, not too long, without anything that a terminal obeys. */
final class Citation {

    private static final int AU_PLUS = 60;
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+");

    private Citation() {
    }

    /** The word between French quotes. */
    static String de(String word) {
        return "« " + ligne(word, AU_PLUS).strip() + " »";
    }

    /** The text on one line of so many characters at most. */
    static String ligne(String text, int most) {
        String shown = INVISIBLE.matcher(text).replaceAll(" ");
        return shown.length() > most ? coupe(shown, most) : shown;
    }

    private static String coupe(String shown, int most) {
        int end = Character.isHighSurrogate(shown.charAt(most - 1)) ? most - 1 : most;
        return shown.substring(0, end) + "…";
    }
}
