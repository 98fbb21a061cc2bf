package fr.aiguillage.prose.reperage;

import fr.aiguillage.mots.Dictionnaire;
import fr.aiguillage.prose.motifs.Case;
import fr.aiguillage.prose.motifs.Vocabulaire;
import fr.aiguillage.prose.phrase.Proposition;
import fr.aiguillage.prose.phrase.Reperee;
import fr.aiguillage.prose.phrase.Voisinage;
import fr.aiguillage.prose.texte.Decoupeur;
import fr.aiguillage.prose.texte.Formes;
import fr.aiguillage.prose.texte.Mot;
import fr.aiguillage.prose.texte.Mot.Coupure;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Tells the words of a text that are none: a finger slipped. What the vocabulary holds is a word, and so is what French
 * does, unless it is short and so much rarer than a word of grammar spelt nearly alike that it was hardly meant.
 */
public final class Orthographe {

    private static final int COURT = 3;
    private static final int BIEN_PLUS_USUEL = 8;
    private static final String VOYELLES = "aeiouyh";
    private static final String APOSTROPHES = "'’";

    private final String texte;
    private final Capitales capitales;
    private final List<Mot> mots;
    private final Vocabulaire vocabulaire;
    private final List<Reperee> trouvees;

    /** The words of the places that were read: no vocabulary holds them. */
    private final BitSet nommes = new BitSet();

    /**
     * Of the words of a text.
     *
     * @param found what was found in them
     */
    public Orthographe(String text, List<Mot> words, Vocabulaire vocabulary, List<Reperee> found) {
        this.texte = text;
        this.capitales = new Capitales(text);
        this.mots = words;
        this.vocabulaire = vocabulary;
        this.trouvees = found;
        found.stream().filter(r -> r.lues().containsKey(Case.LIEU) && !r.corrigee())
                .forEach(r -> nommes.set(r.de(), r.a()));
    }

    /** What was found where a slip leaves open what was meant. */
    public Set<Reperee> douteuses(List<Proposition> parts, Voisinage around) {
        return coquilles().douteuses(parts, around);
    }

    private Coquilles coquilles() {
        int[] unknown = IntStream.range(0, mots.size()).filter(this::inconnu).toArray();
        BitSet grammar = places(unknown, this::cacheLaGrammaire);
        nomsImprobables().filter(at -> at < mots.size()).forEach(grammar::set);
        IntStream.range(0, mots.size()).filter(this::elideATort).forEach(grammar::set);
        return new Coquilles(grammar, places(unknown, this::cacheUnSens), places(unknown, this::cacheQuelquUn));
    }

    /** Beside what passed for a name, is none, and is one letter away from a word of grammar: « Elje travaille ». */
    private IntStream nomsImprobables() {
        Set<Integer> kept = mots.stream().map(Mot::debut).collect(Collectors.toSet());
        return Decoupeur.mots(texte).stream().filter(word -> !kept.contains(word.debut()))
                .filter(this::improbable).mapToInt(this::dansSaPhrase);
    }

    private boolean improbable(Mot name) {
        String key = name.cle();
        return usage(key) == Dictionnaire.INCONNU && (capitales.melees(name) ? vocabulaire.presque(key)
                : key.length() > COURT && presqueGrammaire(key));
    }

    /** The word after it when it begins a sentence, else the one before. */
    private int dansSaPhrase(Mot hidden) {
        int after = (int) mots.stream().takeWhile(m -> m.debut() < hidden.debut()).count();
        return after == 0 || hidden.avant() == Coupure.FORTE ? after : after - 1;
    }

    private static BitSet places(int[] unknown, IntPredicate kind) {
        BitSet all = new BitSet();
        IntStream.of(unknown).filter(kind).forEach(all::set);
        return all;
    }

    /** Whether an apostrophe ties to the next word one that loses no vowel: « lu'elle ». */
    private boolean elideATort(int at) {
        int end = mots.get(at).fin();
        boolean tied = end + 1 < texte.length() && APOSTROPHES.indexOf(texte.charAt(end)) >= 0
                && Character.isLetter(texte.charAt(end + 1));
        return tied && !mots.get(at).capitale() && !Decoupeur.estElision(cle(at)) && !lu(at);
    }

    private boolean cacheLaGrammaire(int at) {
        String key = cle(at);
        if (key.length() == 1) {
            return !tientSeule(at) && !lu(at);
        }
        int usage = usage(at);
        if (key.length() > COURT) {
            return usage == Dictionnaire.INCONNU && Formes.de(key).stream().anyMatch(this::presqueGrammaire);
        }
        return usage <= Dictionnaire.RARE ? vocabulaire.presque(key) : vocabulaire.voisinsDeGrammaire(key)
                .anyMatch(meant -> usage(meant) - usage >= BIEN_PLUS_USUEL);
    }

    private boolean presqueGrammaire(String key) {
        return vocabulaire.voisinsDeGrammaire(key).findAny().isPresent();
    }

    /** What names somebody, and was not read, leaves open who the next sentence is about: « sa grajd-mère… elle ». */
    private boolean cacheQuelquUn(int at) {
        return cle(at).length() > COURT && usage(at) == Dictionnaire.INCONNU
                && (nommeApres(at) || Formes.de(cle(at)).stream().anyMatch(vocabulaire::presqueQuelquUn));
    }

    /** Whether a dash ties it to what names somebody. */
    private boolean nommeApres(int at) {
        return lie(at + 1) && trouvees.stream().anyMatch(r -> r.nomme() && r.de() <= at + 1 && at + 1 < r.a());
    }

    private boolean cacheUnSens(int at) {
        String key = cle(at);
        return key.length() > COURT && usage(at) == Dictionnaire.INCONNU && seul(at)
                && Formes.de(key).stream().noneMatch(vocabulaire::contient)
                && !vocabulaire.voisins(Formes.de(key)).isEmpty();
    }

    /** The dictionary is opened for the first word that needs it. */
    private static int usage(String key) {
        return Dictionnaire.francais().usage(key);
    }

    private int usage(int at) {
        return peutNommer(at) ? usage(cle(at)) : Dictionnaire.francais().usageCommun(cle(at));
    }

    private String cle(int at) {
        return mots.get(at).cle();
    }

    private boolean inconnu(int at) {
        boolean letters = cle(at).chars().allMatch(c -> c >= 'a' && c <= 'z');
        return letters && !capitales.nomment(mots.get(at)) && !nommes.get(at) && !unite(at) && (cle(at).length() == 1 || !connu(cle(at)));
    }

    /** Whether a dash ties a word to the one before it. */
    private boolean lie(int at) {
        return at < mots.size() && mots.get(at).avant() == Coupure.TRAIT;
    }

    /** Whether the vocabulary holds it, or a word of its trade that it is a form of. */
    private boolean connu(String key) {
        return vocabulaire.contient(key) || Formes.de(key).stream()
                .anyMatch(form -> vocabulaire.contient(form) && usage(form) == Dictionnaire.INCONNU);
    }

    /** Names bear a capital, but for those of places, where a dash is enough: « mons-en-barœul ». */
    private boolean peutNommer(int at) {
        return mots.get(at).capitale() || lie(at + 1);
    }

    private boolean unite(int at) {
        if (at == 0 || !mots.get(at - 1).estNombre()) {
            return false;
        }
        boolean between = at + 1 < mots.size() && mots.get(at + 1).estNombre();
        return mots.get(at - 1).fin() == mots.get(at).debut()
                || !between && usage(cle(at)) != Dictionnaire.INCONNU;
    }

    /** Whether a letter is a word, or what is left of one before a vowel. */
    private boolean tientSeule(int at) {
        return Decoupeur.estElision(cle(at))
                ? at + 1 < mots.size() && VOYELLES.indexOf(cle(at + 1).charAt(0)) >= 0 : vocabulaire.estLeger(cle(at));
    }

    /** Whether something was read of it, be it nothing to state. */
    private boolean lu(int at) {
        return trouvees.stream().anyMatch(r -> r.marque() == null && r.de() <= at && at < r.a());
    }

    /** Whether no fact was read of it. */
    private boolean seul(int at) {
        return trouvees.stream().noneMatch(r -> r.estFait() && r.de() <= at && at < r.a());
    }
}
