package fr.aiguillage.moteur.ajoutees;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word, a sign or a text between quotes of a rule file.
 *
 * @param texte what is written, without its quotes
 * @param ligne from 1
 * @param colonne from 1
 */
record Jeton(Sorte sorte, String texte, int ligne, int colonne) {

    /** What a token is; the end comes once, after all the others. */
    enum Sorte {
        TEXTE, MOT, SIGNE, FIN
    }

    private static final Pattern RIEN = Pattern.compile("(?:\\s|//[^\n]*|/\\*(?s:.*?)\\*/)+");
    private static final Pattern JETON = Pattern.compile(
            "\"(?<texte>[^\"\\\\\n]*)\"|(?<mot>[\\p{L}_$@][\\p{L}\\p{N}_$-]*)|==|(?s:.)");

    /** Every token of a text, the end included; comments are passed over. */
    static List<Jeton> lire(String text) {
        List<Jeton> all = new ArrayList<>();
        Matcher nothing = RIEN.matcher(text);
        Matcher token = JETON.matcher(text);
        int at = apres(nothing, 0);
        while (at < text.length() && token.region(at, text.length()).lookingAt()) {
            all.add(de(token, text));
            at = apres(nothing, token.end());
        }
        all.add(place(Sorte.FIN, "", text, text.length()));
        return all;
    }

    private static int apres(Matcher nothing, int at) {
        nothing.region(at, nothing.regionEnd());
        return nothing.lookingAt() ? nothing.end() : at;
    }

    private static Jeton de(Matcher token, String text) {
        String quoted = token.group("texte");
        Sorte kind = quoted != null ? Sorte.TEXTE : token.group("mot") != null ? Sorte.MOT : Sorte.SIGNE;
        return place(kind, quoted != null ? quoted : token.group(), text, token.start());
    }

    private static Jeton place(Sorte kind, String said, String text, int at) {
        String before = text.substring(0, at);
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return new Jeton(kind, said, line, at - before.lastIndexOf('\n'));
    }

    boolean est(String word) {
        return sorte != Sorte.TEXTE && texte.equals(word);
    }

    /** How it is named to whoever wrote it. */
    String dit() {
        return sorte == Sorte.FIN ? "la fin du fichier" : "« " + texte + " »";
    }
}
