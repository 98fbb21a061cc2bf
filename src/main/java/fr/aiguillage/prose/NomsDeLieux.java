package fr.aiguillage.prose;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.RechercheDeLieu;
import fr.aiguillage.catalogue.Territoire;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The names of places: a name that several places bear, or that is written as any word is, names none. */
final class NomsDeLieux implements Noms {

    private static final int MOTS_MAX = 6;

    private static final int CODE = 5;

    private final RechercheDeLieu recherche;
    private final Vocabulaire vocabulaire;

    NomsDeLieux(Catalogue catalogue, Vocabulaire vocabulary) {
        this.vocabulaire = vocabulary;
        this.recherche = new RechercheDeLieu(catalogue);
    }

    @Override
    public @Nullable Nom lire(List<Mot> words, int at) {
        if (!peutNommer(words, at)) {
            return null;
        }
        for (int size = longueur(words, at); size > 0; size--) {
            List<Territoire> found = recherche.chercher(ensemble(words, at, size));
            if (!found.isEmpty()) {
                return found.size() == 1 ? new Nom(found.get(0).id(), size) : null;
            }
        }
        return null;
    }

    /** How many words may make a name: those with which one begins, and a code. */
    private int longueur(List<Mot> words, int at) {
        int size = 1;
        while (size < MOTS_MAX && suit(words, at + size)
                && (words.get(at).estNombre() || recherche.commence(ensemble(words, at, size + 1)))) {
            size++;
        }
        return suit(words, at + size) && words.get(at + size).estNombre() ? size + 1 : size;
    }

    private static boolean suit(List<Mot> words, int at) {
        return at < words.size() && !words.get(at).coupe();
    }

    private static String ensemble(List<Mot> words, int at, int size) {
        return words.subList(at, at + size).stream().map(Mot::cle).collect(Collectors.joining(" "));
    }

    /** A code of five figures, or a word with a capital that is neither a common one nor there to begin a sentence. */
    private boolean peutNommer(List<Mot> words, int at) {
        Mot first = words.get(at);
        if (first.estNombre()) {
            return first.cle().length() == CODE;
        }
        boolean begins = first.avant() == Mot.Coupure.FORTE && at + 1 < words.size()
                && words.get(at + 1).avant() == Mot.Coupure.AUCUNE;
        return first.capitale() && !begins && !vocabulaire.estLeger(first.cle())
                && !vocabulaire.connait(List.of(first.cle())) && recherche.commence(first.cle());
    }
}
