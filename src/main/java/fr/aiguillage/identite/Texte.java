package fr.aiguillage.identite;

import fr.aiguillage.identite.Jeton.Sorte;
import fr.aiguillage.mots.Proches;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A text cut into words, numbers, signs and ends of line. Outside of its bounds stand ends of line. */
final class Texte {

    private static final String DEBUTS = ".!?:;•*–—(«\"“[/|>";

    private static final int ATTACHES = 2;

    private final String brut;
    private final List<Jeton> jetons = new ArrayList<>();
    private final BitSet crie = new BitSet();
    private final Map<String, String> cles = new HashMap<>();

    Texte(String text) {
        this.brut = text;
        int at = 0;
        while (at < text.length()) {
            at = couper(at);
        }
        marquerLesCris();
    }

    static List<String> cles(String text) {
        return new Texte(text).jetons.stream().filter(j -> j.estMot() || j.estNombre()).map(Jeton::cle).toList();
    }

    private int couper(int at) {
        int first = brut.codePointAt(at);
        Sorte sort = sorte(first);
        int end = at + Character.charCount(first);
        while (end < brut.length() && (sort == Sorte.MOT || sort == Sorte.NOMBRE)
                && suit(brut.codePointAt(end), sort)) {
            end += Character.charCount(brut.codePointAt(end));
        }
        if (sort == Sorte.LIGNE || !Character.isWhitespace(first) && !Character.isSpaceChar(first)) {
            String word = brut.substring(at, end);
            String key = sort == Sorte.MOT ? cles.computeIfAbsent(word, Texte::cle) : word;
            jetons.add(new Jeton(at, end, word, key, sort));
        }
        return end;
    }

    private static String cle(String word) {
        return Proches.simplifie(word.replaceAll("\\p{Cf}", ""));
    }

    private static Sorte sorte(int c) {
        if (c == '\n' || c == '\r') {
            return Sorte.LIGNE;
        }
        return Character.isLetter(c) ? Sorte.MOT : Character.isDigit(c) ? Sorte.NOMBRE : Sorte.SIGNE;
    }

    /** Invisible signs inside a word do not cut it. */
    private static boolean suit(int c, Sorte sort) {
        int type = Character.getType(c);
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.FORMAT;
        return sort == Sorte.MOT ? Character.isLetter(c) || mark : Character.isDigit(c);
    }

    /** In a line that is all capitals, a capital tells nothing. */
    private void marquerLesCris() {
        int start = 0;
        for (int i = 0; i <= jetons.size(); i++) {
            if (i == jetons.size() || jetons.get(i).sorte() == Sorte.LIGNE) {
                List<Jeton> words = jetons.subList(start, i).stream().filter(j -> j.estMot() && j.cle().length() > 1)
                        .toList();
                crie.set(start, i, words.size() > 3 && words.stream().filter(Jeton::toutMajuscule).count() * 4
                        > words.size() * 3L);
                start = i + 1;
            }
        }
    }

    String brut() {
        return brut;
    }

    int taille() {
        return jetons.size();
    }

    Jeton jeton(int i) {
        int end = i < 0 ? 0 : brut.length();
        return i >= 0 && i < jetons.size() ? jetons.get(i) : new Jeton(end, end, "", "", Sorte.LIGNE);
    }

    /** Whether a capital there is one that the writer chose to give to this word. */
    boolean majuscule(int i) {
        return jeton(i).majuscule() && !crie.get(i);
    }

    boolean toutMajuscule(int i) {
        return jeton(i).toutMajuscule() && !crie.get(i);
    }

    /** Whether nothing stands between a token and the one before it. */
    boolean colle(int i) {
        return i > 0 && jeton(i - 1).fin() == jeton(i).debut();
    }

    /** Whether a sentence, an item or a quotation begins there. */
    boolean debut(int i) {
        Jeton before = jeton(i - 1);
        return before.sorte() == Sorte.LIGNE || before.sorte() == Sorte.SIGNE && DEBUTS.contains(before.mot())
                || before.est(")") && jeton(i - 2).estNombre() || before.est("-") && !colle(i) && !colle(i - 1);
    }

    boolean apostrophe(int i) {
        return jeton(i).est("'") || jeton(i).est("’");
    }

    /** Where the word that follows begins, past an apostrophe, a dash or a dot that hang on to this one. */
    int suivant(int i) {
        int next = i + 1;
        while (next <= i + ATTACHES && colle(next)
                && (apostrophe(next) || jeton(next).est("-") || jeton(next).est("."))) {
            next++;
        }
        return next;
    }
}
