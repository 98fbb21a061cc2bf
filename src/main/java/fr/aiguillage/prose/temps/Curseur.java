package fr.aiguillage.prose.temps;

import fr.aiguillage.prose.texte.Mot;
import fr.aiguillage.prose.texte.Mot.Coupure;
import fr.aiguillage.prose.texte.Nombres;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A place in the words of a text, from which one reads on as long as nothing cuts. */
final class Curseur {

    private static final String RIEN = "";

    private final List<Mot> mots;
    private final int debut;
    private int ou;

    Curseur(List<Mot> words, int start) {
        this.mots = words;
        this.debut = start;
        this.ou = start;
    }

    /** How many words were read so far. */
    int lus() {
        return ou - debut;
    }

    /** The word to come, or an empty one where something cuts. */
    String cle() {
        return suit() ? mots.get(ou).cle() : RIEN;
    }

    /** The word before the one to come. */
    String precedent() {
        return ou > 0 ? mots.get(ou - 1).cle() : RIEN;
    }

    /** What separates the word to come from the one before. */
    Coupure avant() {
        return ou < mots.size() ? mots.get(ou).avant() : Coupure.FORTE;
    }

    /** Whether nothing cuts before the word to come. */
    private boolean suit() {
        return ou < mots.size() && (ou == debut || !mots.get(ou).coupe());
    }

    /** Reads a word, if it is one of these. */
    boolean prend(Set<String> keys) {
        boolean there = keys.contains(cle());
        ou += there ? 1 : 0;
        return there;
    }

    /** Reads all these words, or none. */
    boolean prend(String... keys) {
        int start = ou;
        for (String key : keys) {
            if (!prend(Set.of(key))) {
                ou = start;
                return false;
            }
        }
        return true;
    }

    /** Reads over as many of these words as there are. */
    void passe(Set<String> keys) {
        while (prend(keys)) {
            continue;
        }
    }

    /** Reads a number, or gives null. */
    @Nullable Integer nombre() {
        Nombres.Nombre read = suit() ? Nombres.lire(mots, ou) : null;
        ou += read == null ? 0 : read.mots();
        return read == null ? null : Integer.valueOf(read.valeur());
    }

    /** Reads two figures that follow at once, even behind a colon: minutes. */
    boolean minutes() {
        boolean there = ou < mots.size() && mots.get(ou).estNombre() && mots.get(ou).cle().length() == 2
                && mots.get(ou).debut() - mots.get(ou - 1).fin() <= 1;
        ou += there ? 1 : 0;
        return there;
    }

    /** A place to come back to. */
    int ou() {
        return ou;
    }

    void revient(int place) {
        ou = place;
    }
}
