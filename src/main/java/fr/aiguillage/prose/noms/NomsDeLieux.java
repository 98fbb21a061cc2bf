package fr.aiguillage.prose.noms;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.RechercheDeLieu;
import fr.aiguillage.catalogue.Territoire;
import fr.aiguillage.mots.Dictionnaire;
import fr.aiguillage.prose.texte.Mot;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The names of places: a name that many places bear, or that is written as any word is, names none. */
public final class NomsDeLieux implements Noms {

    private static final int MOTS_MAX = 6;

    private static final int CODE = 5;

    /** A name that so many places bear is asked about; of more, the place is asked for as if none had been named. */
    private static final int HOMONYMES = 4;

    /** What the article of a name becomes behind another word. */
    private static final Map<String, String> ARTICLES = Map.of("au", "le", "du", "le", "aux", "les", "des", "les");

    private final RechercheDeLieu recherche;
    private final Predicate<String> legers;
    private final Predicate<String> connus;

    /**
     * The names of the places of a catalogue.
     *
     * @param light whether a word carries no meaning of its own
     * @param known whether the vocabulary holds a word, or the beginning of it
     */
    public NomsDeLieux(Catalogue catalogue, Predicate<String> light, Predicate<String> known) {
        this.legers = light;
        this.connus = known;
        this.recherche = new RechercheDeLieu(catalogue);
    }

    @Override
    public @Nullable Nom lire(List<Mot> words, int at) {
        for (int size = peutNommer(words, at) ? longueur(words, at) : 0; size > 0; size--) {
            List<Territoire> found = dit(words, at, size) ? chercher(words, at, size) : List.of();
            if (!found.isEmpty()) {
                return found.size() > HOMONYMES ? null
                        : new Nom(String.join(OU, found.stream().map(Territoire::id).toList()), size);
            }
        }
        return null;
    }

    /** « au Havre » is where Le Havre is. */
    private List<Territoire> chercher(List<Mot> words, int at, int size) {
        String name = ensemble(words, at, size);
        String article = at == 0 || words.get(at).coupe() ? null : ARTICLES.get(words.get(at - 1).cle());
        List<Territoire> found = article == null ? List.of() : recherche.chercher(article + " " + name);
        return found.isEmpty() ? recherche.chercher(name) : found;
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

    /** What was typed without a space stays so: « Lyon 3e ». */
    private static String ensemble(List<Mot> words, int at, int size) {
        StringBuilder name = new StringBuilder(words.get(at).cle());
        for (int i = at + 1; i < at + size; i++) {
            name.append(words.get(i).debut() == words.get(i - 1).fin() ? "" : " ").append(words.get(i).cle());
        }
        return name.toString();
    }

    /** A code of five figures, or a word that is no common one, and that begins a name. */
    private boolean peutNommer(List<Mot> words, int at) {
        Mot first = words.get(at);
        if (first.estNombre()) {
            return first.cle().length() == CODE;
        }
        boolean may = first.capitale() ? !debute(words, at) && !legers.test(first.cle()) || suivi(words, at)
                : tete(words, at) && Dictionnaire.francais().usageCommun(first.cle()) == Dictionnaire.INCONNU;
        return may && recherche.commence(first.cle());
    }

    /** Whether it is written as names are: without a capital, and alone between two cuts, one word is enough too. */
    private boolean dit(List<Mot> words, int at, int size) {
        Mot first = words.get(at);
        boolean several = words.subList(at + 1, at + size).stream()
                .anyMatch(word -> word.capitale() || word.avant() == Mot.Coupure.TRAIT || !first.capitale());
        return several || first.estNombre()
                || !courant(first.cle()) && (first.capitale() ? !debute(words, at) : !suit(words, at + size));
    }

    /** Whether it is first of all another word: « tours », but not « paris ». */
    private boolean courant(String key) {
        Dictionnaire french = Dictionnaire.francais();
        return legers.test(key)
                || connus.test(key) && french.usage(key) == french.usageCommun(key);
    }

    /** Whether its capital may be that of a sentence. */
    private static boolean debute(List<Mot> words, int at) {
        return words.get(at).avant() == Mot.Coupure.FORTE && at + 1 < words.size()
                && words.get(at + 1).avant() == Mot.Coupure.AUCUNE;
    }

    /** Whether another capital follows: that of a name, even where a sentence begins. */
    private static boolean suivi(List<Mot> words, int at) {
        return IntStream.rangeClosed(at + 1, at + 2).takeWhile(i -> suit(words, i)).anyMatch(i -> words.get(i).capitale());
    }

    private static boolean tete(List<Mot> words, int at) {
        return at == 0 || words.get(at).coupe();
    }
}
