package fr.aiguillage.prose.reperage;

import fr.aiguillage.prose.texte.Mot;
import fr.aiguillage.prose.texte.Mot.Coupure;
import java.util.Locale;

/** What the capitals of a text tell of its words. */
record Capitales(String texte) {

    /** Whether they make a name or an acronym: not the first one of a sentence, nor where small letters mix with them. */
    boolean nomment(Mot word) {
        String rest = suite(word);
        return word.capitale() && !melees(word)
                && (word.avant() != Coupure.FORTE || rest.isEmpty() || !petites(rest));
    }

    /** Whether small letters mix with them behind the first one. */
    boolean melees(Mot word) {
        String rest = suite(word);
        return word.capitale() && !petites(rest) && !rest.equals(rest.toUpperCase(Locale.ROOT));
    }

    private static boolean petites(String letters) {
        return letters.equals(letters.toLowerCase(Locale.ROOT));
    }

    /** A word without its first letter, as it is written. */
    private String suite(Mot word) {
        return texte.substring(word.debut() + 1, word.fin());
    }
}
