package fr.aiguillage.prose.phrase;

import fr.aiguillage.catalogue.Lexique.Expression;
import fr.aiguillage.catalogue.Marque;
import fr.aiguillage.prose.texte.Mot.Coupure;
import fr.aiguillage.prose.texte.Mot;
import fr.aiguillage.prose.texte.PetitsMots;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The words of a text, and what of them counts for the grammar. */
public record Voisinage(List<Mot> mots, PetitsMots petits) {

    /** So few words that carry no meaning may stand between a fact and what is said of it. */
    private static final int LEGERS_MAX = 2;

    public Voisinage {
        mots = List.copyOf(mots);
    }

    /** The word at a place. */
    public Mot mot(int at) {
        return mots.get(at);
    }

    /** Whether nothing that means something stands between two places. */
    public boolean touche(int from, int to) {
        return from <= to && to - from <= LEGERS_MAX
                && IntStream.range(from, to).allMatch(at -> petits.legers().contient(mots.get(at).cle()));
    }

    /** The same, numbers left aside: « le 3 ». */
    public boolean accompagne(int from, int to) {
        return from <= to && to - from <= LEGERS_MAX && IntStream.range(from, to)
                .allMatch(at -> mots.get(at).estNombre() || petits.legers().contient(mots.get(at).cle()));
    }

    /** Whether a sentence begins with a word. */
    public boolean commence(int at) {
        return at == 0 || mots.get(at).avant() == Coupure.FORTE;
    }

    /** Whether a part of a sentence ends before a place. */
    boolean finit(int at) {
        return at >= mots.size() || mots.get(at).coupe();
    }

    /** Whether no sentence ends between two places. */
    boolean memePhrase(int from, int to) {
        return IntStream.rangeClosed(from, to).noneMatch(at -> mots.get(at).avant() == Coupure.FORTE);
    }

    /** Whether a part of a sentence ends between two places. */
    public boolean separe(int from, int to) {
        return IntStream.rangeClosed(from, to).anyMatch(at -> mots.get(at).coupe());
    }

    /** Whether a colon stands before a word. */
    public boolean annonce(int at) {
        return mots.get(at).avant() == Coupure.ANNONCE;
    }

    /** Whether it tells an event and goes on behind a comma: what it asks last does not put in question what befell. */
    public boolean raconte(Reperee found) {
        return found.expression().evenement() && IntStream.range(found.de() + 1, found.a()).anyMatch(at -> mots.get(at).avant() == Coupure.FAIBLE);
    }

    /** Whether a word hangs on to the one before it. */
    public boolean attache(int at) {
        return mots.get(at).avant() == Coupure.TRAIT;
    }

    /** Whether a word may be a denial with a wrong letter. */
    public boolean presqueNegation(int at) {
        return petits.doubles().presqueNegation(mots.get(at).cle());
    }

    /** Whether a word makes of the next one whose thing it is, rather than of whom one speaks. */
    public boolean appartient(int at) {
        return petits.est(Marque.APPARTENANCE, mots.get(at).cle());
    }

    /** Whether what names someone there makes of them somebody to whom things are done. */
    public boolean complete(int from, int at) {
        return IntStream.range(Math.max(from, at - 1 - LEGERS_MAX), at)
                .anyMatch(i -> circonstance(i) && touche(i + 1, at));
    }

    /** Whether a word makes of the next one somebody to whom, or with whom, things are done. */
    public boolean introduit(int at) {
        return petits.est(Marque.COMPLEMENT, mots.get(at).cle());
    }

    /** Whether what names someone there makes of them somebody for whom things are done. */
    public boolean destine(int from, int at) {
        return IntStream.range(Math.max(from, at - LEGERS_MAX), at).anyMatch(i -> introduit(i) && touche(i + 1, at));
    }

    /** Whether a word, or the one before it, names someone who is known already. */
    public boolean connu(int at) {
        return petits.est(Marque.DEFINI, mots.get(at).cle())
                || at > 0 && petits.est(Marque.DEFINI, mots.get(at - 1).cle());
    }

    /** Whether all that stands between two places makes of the second whose the first is. */
    public boolean possede(int from, int to) {
        return from < to && appartient(from) && touche(from + 1, to);
    }

    /** Whom a word stands for, when it is one to whom something is done: « la »; null otherwise. */
    public @Nullable Expression cible(int at) {
        return petits.cibles().get(mot(at).cle());
    }

    /** Whether what begins there is itself a wish or a request. */
    public boolean demande(int at) {
        return petits.est(Marque.VOEU, mots.get(at).cle()) || petits.est(Marque.HYPOTHESE, mots.get(at).cle());
    }

    /** Whether a wish goes over a word to what it is for: « à », but not « a ». */
    public boolean lie(int at) {
        Mot word = mots.get(at);
        return petits.est(Marque.LIEN, word.cle()) && !(word.muet() && word.cle().length() == 1);
    }

    /** Whether what begins there tells how or where, or of whom. */
    public boolean circonstance(int at) {
        return introduit(at) || appartient(at);
    }

    /** Whether what begins there goes on about whoever was just named. */
    public boolean relatif(int at) {
        return petits.est(Marque.RELATIF, mots.get(at).cle());
    }

    /** Whether all that stands between two places makes of the second what whoever stands before the first does. */
    public boolean reprend(int from, int to) {
        return from < to && relatif(from) && touche(from + 1, to);
    }

    /** Whether what begins there is said in passing of whoever was just named. */
    public boolean ouvreUneParenthese(int at) {
        return relatif(at) || petits.est(Marque.PARENTHESE, mots.get(at).cle());
    }

    /** Whether what begins there is done by whoever was spoken of before: « …, a déménagé ». */
    public boolean agit(int at) {
        return petits.est(Marque.VERBE, mots.get(at).cle());
    }

    /** Whether both begin with the same word. */
    public boolean memeDebut(Reperee one, Reperee other) {
        return mots.get(one.de()).cle().equals(mots.get(other.de()).cle());
    }
}
