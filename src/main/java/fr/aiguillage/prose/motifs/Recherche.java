package fr.aiguillage.prose.motifs;

import fr.aiguillage.catalogue.Marque;
import fr.aiguillage.prose.noms.Noms;
import fr.aiguillage.prose.phrase.Reperee;
import fr.aiguillage.prose.texte.Formes;
import fr.aiguillage.prose.texte.Mot.Coupure;
import fr.aiguillage.prose.texte.Mot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks in a text for the patterns of a vocabulary: all that can be read anywhere, one over another or not. */
public final class Recherche {

    private static final Set<Marque> PRUDENTES = Set.of(Marque.NEGATION, Marque.NE, Marque.PASSE, Marque.DOUTE,
            Marque.HYPOTHESE, Marque.VOEU, Marque.SUJET, Marque.ENTREE);

    /** What bounds are about: what was read first of these. */
    private static final List<String> BORNES = List.of("n", "heure", "heures", "avenir", "passe");

    /** In a longer text, only what is well spelt is read. */
    private static final int MOTS_CORRIGES_MAX = 3000;

    private final Vocabulaire vocabulaire;
    private final Map<Case.Genre, Noms> noms;
    private final List<Mot> mots;
    private final List<Collection<String>> formes = new ArrayList<>();
    private final boolean[] corriges;
    private final Emplacement places;
    private long pas;

    /**
     * A search in some words.
     *
     * @param names what reads names, times and dates, by what they are
     * @param allowed where an expression may stand
     */
    public Recherche(Vocabulaire vocabulary, Map<Case.Genre, Noms> names, List<Mot> words, Emplacement allowed) {
        this.vocabulaire = vocabulary;
        this.noms = names.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().retenus()));
        this.mots = words;
        this.corriges = new boolean[words.size()];
        this.places = allowed;
        Map<String, Collection<String>> known = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            Collection<String> forms = nomPropre(i) ? Formes.de(words.get(i).cle())
                    : known.computeIfAbsent(words.get(i).cle(), this::formes);
            corriges[i] = forms instanceof List;
            formes.add(forms);
        }
    }

    /** Whether it is somebody's or some place's name, spelt as it should be: alone with its capital in a sentence. */
    private boolean nomPropre(int at) {
        Mot word = mots.get(at);
        boolean inside = word.avant() != Coupure.FORTE && !mots.get(at - 1).capitale();
        return word.capitale() && (inside || noms.containsKey(Case.Genre.LIEU)
                && noms.get(Case.Genre.LIEU).lire(mots, at) != null);
    }

    /** The forms of a word: a list when it had to be corrected. */
    private Collection<String> formes(String key) {
        Set<String> forms = Formes.de(key);
        boolean guess = mots.size() <= MOTS_CORRIGES_MAX && !vocabulaire.connait(forms)
                && !Character.isDigit(key.charAt(0));
        if (!guess) {
            return forms;
        }
        List<String> near = vocabulaire.voisins(forms);
        return near.isEmpty() ? forms : near;
    }

    /** All that is found, behind what was there first, in the order of the text. */
    public List<Reperee> trouver(List<Reperee> first) {
        Presences here = new Presences(mots, formes, noms);
        Incises none = new Incises(mots.size());
        Incises aside = new Incises(mots.size(), chercher(vocabulaire.incises(), here, none, List.of()));
        return chercher(vocabulaire.motifs(), here, aside, first);
    }

    /** How many steps were needed so far, whatever the machine. */
    public long pas() {
        return pas;
    }

    private List<Reperee> chercher(Repertoire words, Presences here, Incises aside, List<Reperee> first) {
        List<Reperee> all = new ArrayList<>(first);
        for (int at = 0; at < mots.size(); at++) {
            for (Motif pattern : words.pour(formes.get(at), here.lisibles(at), here)) {
                Reperee found = here.permet(pattern, at, aside) ? essayer(pattern, at, aside) : null;
                if (found != null && !places.reprend(found, all)) {
                    all.add(found);
                }
            }
        }
        return all;
    }

    private @Nullable Reperee essayer(Motif pattern, int at, Incises aside) {
        if (pattern.expression().debut() && !places.peutOuvrir(at)) {
            return null;
        }
        Essai trial = new Essai(pattern, vocabulaire.legers(), noms, mots, formes, corriges, aside);
        Reperee found = trial.a(at);
        pas += trial.pas();
        boolean out = found == null || found.expression().debut() && !places.presente(found) || egaree(found)
                || !entreSesBornes(found);
        return out ? null : found;
    }

    private static boolean entreSesBornes(Reperee found) {
        String bounds = found.expression().bornes();
        String read = BORNES.stream().map(found.lues()::get).filter(Objects::nonNull).findFirst().orElse(null);
        return bounds == null || read == null || Etendue.de(bounds).contient(Etendue.de(read));
    }

    /** Numbers from one to another, both included. */
    private record Etendue(int min, int max) {

        private static Etendue de(String written) {
            int dots = written.indexOf("..");
            return new Etendue(Integer.parseInt(dots < 0 ? written : written.substring(0, dots)),
                    Integer.parseInt(dots < 0 ? written : written.substring(dots + 2)));
        }

        private boolean contient(Etendue other) {
            return min <= other.min && other.max <= max;
        }
    }

    /** A word that was guessed may deny, doubt or name somebody, for safety; it does nothing else to the rest. */
    private static boolean egaree(Reperee found) {
        return found.corrigee() && found.marque() != null && !PRUDENTES.contains(found.marque());
    }
}
