package fr.aiguillage.prose.motifs;

import fr.aiguillage.prose.noms.Noms;
import fr.aiguillage.prose.phrase.Reperee;
import fr.aiguillage.prose.texte.Legers;
import fr.aiguillage.prose.texte.Mot;
import fr.aiguillage.prose.texte.Mot.Coupure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One pattern tried on a text: all its ways are followed, and the longest is kept. */
final class Essai {

    private static final int TROU_MAX = 3;
    static final int LEGERS_MAX = 3;

    /** A word that was guessed and is no longer than that may well be another one. */
    private static final int HASARD = 4;

    /** A pattern that has more ways than that at one place is not followed further. */
    static final int PAS_MAX = 2_000;

    /** A shorter word alone, if it was guessed, says nothing: too many others are near it. */
    private static final int DEVINABLE = 6;

    /** As many words as tell what is meant without the light ones between them. */
    private static final int PARLANTS = 2;

    private final Motif motif;
    private final Legers legers;
    private final List<Mot> mots;
    private final List<Collection<String>> formes;
    private final boolean[] corriges;
    private final Lues lues;
    private final Incises incises;
    private int debut;
    private int pas;
    private int pleins;
    private int parlants;
    private int surs;
    private int omis;
    private int corrections;
    private int hasards;
    private int franchie = -1;
    private @Nullable Reperee meilleure;

    Essai(Motif pattern, Legers light, Map<Case.Genre, Noms> names, List<Mot> words, List<Collection<String>> forms,
            boolean[] corrected, Incises aside) {
        this.motif = pattern;
        this.incises = aside;
        this.legers = light;
        this.mots = words;
        this.lues = new Lues(words, names, pattern.expression().bornes() != null);
        this.formes = forms;
        this.corriges = corrected;
    }

    /** How many steps were needed. */
    int pas() {
        return pas;
    }

    /** What the pattern finds from a word on, or null. */
    @Nullable Reperee a(int start) {
        debut = start;
        suivre(Reste.de(motif.cases(), null), start);
        return meilleure;
    }

    /** The places that are still to be found. */
    private record Reste(Case place, @Nullable Reste apres) {

        static @Nullable Reste de(List<Case> run, @Nullable Reste after) {
            Reste rest = after;
            for (int i = run.size() - 1; i >= 0; i--) {
                rest = new Reste(run.get(i), rest);
            }
            return rest;
        }
    }

    private void suivre(@Nullable Reste rest, int at) {
        pas++;
        if (pas > PAS_MAX) {
            return;
        }
        if (rest == null) {
            finir(at);
        } else if (rest.place() instanceof Case.Choix choice) {
            for (List<Case> way : choice.voies()) {
                suivre(Reste.de(way, rest.apres()), at);
            }
        } else if (rest.place() instanceof Case.Trou) {
            trou(rest, at);
        } else if (rest.place() instanceof Case.Virgule) {
            franchir(rest, at);
        } else {
            omettre(rest, at);
            lire(rest, at);
        }
    }

    private void finir(int at) {
        boolean guess = corrections > 0 && surs == 0;
        boolean enough = (omis == 0 || parlants >= PARLANTS) && !(guess && motif.etat() && longueur(at) < DEVINABLE);
        Reperee found = new Reperee(motif.expression(), debut, at, pleins, lues.toutes(),
                corrections > 0, hasards > 0 || guess && motif.etat(), false);
        boolean better = meilleure == null || found.pleins() > meilleure.pleins()
                || found.pleins() == meilleure.pleins() && meilleure.corrigee() && !found.corrigee();
        if (enough && at > debut && better) {
            meilleure = found;
        }
    }

    private int longueur(int end) {
        return mots.subList(debut, end).stream().mapToInt(word -> word.cle().length()).max().orElse(0);
    }

    /** A light word of the pattern that the text leaves out. */
    private void omettre(Reste rest, int at) {
        if (rest.place() instanceof Case.Exacte word && motif.peutManquer(word)) {
            omis++;
            suivre(rest.apres(), at);
            omis--;
        }
    }

    private void franchir(Reste rest, int at) {
        int before = franchie;
        franchie = at;
        suivre(rest.apres(), at);
        franchie = before;
    }

    private void trou(Reste rest, int at) {
        for (int skipped = 0; skipped <= TROU_MAX && (skipped == 0 || passable(at + skipped - 1)); skipped++) {
            suivre(rest.apres(), at + skipped);
        }
    }

    /** What denies a fact is not passed over between its words, unless it denies itself. */
    private boolean passable(int word) {
        return libre(word) && (!legers.niants().contains(mots.get(word).cle()) || motif.nie());
    }

    private void lire(Reste rest, int at) {
        int word = at;
        for (int light = 0; libre(word) && light <= LEGERS_MAX; light++, word++) {
            int next = avancer(rest.place(), word);
            if (next > word) {
                prendre(rest, word, next);
                return;
            }
            if (word > debut && incises.fin(word) > word) {
                lire(rest, incises.fin(word));
            }
            if (word == debut || !legers.contient(mots.get(word).cle())) {
                return;
            }
        }
    }

    private void prendre(Reste rest, int word, int next) {
        boolean exact = rest.place() instanceof Case.Exacte;
        boolean telling = rest.place() instanceof Case.Debut
                || rest.place() instanceof Case.Exacte said && legers.parle(said.cle());
        int guess = exact && corriges[word] ? 1 : 0;
        int sure = telling && guess == 0 ? 1 : 0;
        pleins += next - word;
        parlants += telling ? 1 : 0;
        surs += sure;
        int chance = mots.get(word).cle().length() <= HASARD ? guess : 0;
        corrections += guess;
        hasards += chance;
        suivre(rest.apres(), next);
        pleins -= next - word;
        parlants -= telling ? 1 : 0;
        surs -= sure;
        corrections -= guess;
        hasards -= chance;
    }

    /** Whether a word can still belong to what began before it. */
    private boolean libre(int word) {
        return word < mots.size() && (word == debut || !mots.get(word).coupe()
                || word == franchie && mots.get(word).avant() != Coupure.FORTE
                || motif.enumere() && mots.get(word).avant() == Coupure.FAIBLE && mots.get(word).estNombre()
                        && mots.get(word - 1).estNombre());
    }

    /** The word after what fits a place, or the same word when nothing does. */
    private int avancer(Case place, int word) {
        if (place instanceof Case.Exacte exact) {
            return exact.convient(mots.get(word), formes.get(word)) ? word + 1 : word;
        }
        if (place instanceof Case.Debut start) {
            return mots.get(word).cle().startsWith(start.prefixe()) ? word + 1 : word;
        }
        return place instanceof Case.Lue read ? lues.lire(read, word) : word;
    }
}
