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
        for (int size = Math.min(MOTS_MAX, words.size() - at); size > 0; size--) {
            List<Mot> run = words.subList(at, at + size);
            boolean whole = run.stream().skip(1).allMatch(w -> w.avant().compareTo(Mot.Coupure.TRAIT) <= 0);
            List<Territoire> found = whole ? recherche.chercher(run.stream().map(Mot::cle)
                    .collect(Collectors.joining(" "))) : List.of();
            if (!found.isEmpty()) {
                return found.size() == 1 ? new Nom(found.get(0).id(), size) : null;
            }
        }
        return null;
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
                && !vocabulaire.connait(List.of(first.cle()));
    }
}
