package fr.aiguillage.prose.motifs;

import fr.aiguillage.prose.noms.Noms;
import fr.aiguillage.prose.texte.Mot;
import fr.aiguillage.prose.texte.Nombres;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a pattern reads in a text: numbers, years, names of entries and places. */
final class Lues {

    private static final int PREMIERE_ANNEE = 1900;
    private static final int DERNIERE_ANNEE = 2099;

    private final List<Mot> mots;
    private final Map<Case.Genre, Noms> noms;
    private final boolean bornees;
    private final Map<String, String> lues = new LinkedHashMap<>();

    /**
     * Nothing read yet.
     *
     * @param bounded whether the pattern says between which numbers it reads: nought may then be one
     */
    Lues(List<Mot> words, Map<Case.Genre, Noms> names, boolean bounded) {
        this.mots = words;
        this.noms = names;
        this.bornees = bounded;
    }

    /** What was read, by name. */
    Map<String, String> toutes() {
        return Map.copyOf(lues);
    }

    /** The word after what can be read from one on, or the same word when nothing can. */
    int lire(Case.Lue read, int word) {
        if (read.genre() == Case.Genre.NOMBRE || read.genre() == Case.Genre.ANNEE) {
            return nombre(read, word);
        }
        Noms.Nom name = noms.get(read.genre()) == null ? null : noms.get(read.genre()).lire(mots, word);
        if (name == null) {
            return word;
        }
        lues.put(read.nom(), name.id());
        return word + name.mots();
    }

    private int nombre(Case.Lue read, int word) {
        Nombres.Nombre number = Nombres.lire(mots, word);
        boolean year = number != null && number.valeur() >= PREMIERE_ANNEE && number.valeur() <= DERNIERE_ANNEE;
        boolean none = number != null && number.valeur() == 0 && !bornees;
        if (number == null || none || read.genre() == Case.Genre.ANNEE && !year) {
            return word;
        }
        lues.put(read.nom(), String.valueOf(number.valeur()));
        return word + number.mots();
    }
}
