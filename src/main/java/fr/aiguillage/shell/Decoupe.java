package fr.aiguillage.shell;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a typed line into words. Only {@code "…"} and {@code «…»} quote, anywhere in a word; an apostrophe never
 * does, nothing escapes, and a quote that is not closed holds the rest of the line.
 */
final class Decoupe {

    private static final char AUCUN = 0;

    private final String line;
    private final List<Mot> mots = new ArrayList<>();
    private final StringBuilder texte = new StringBuilder();
    private int debut = -1;
    private int debutCite;
    private char fermant = AUCUN;

    private Decoupe(String line) {
        this.line = line;
    }

    /**
     * A word and where it stands.
     *
     * @param debut where it begins in the line, its quote included
     * @param fin where it ends, its quote included
     */
    record Mot(String texte, int debut, int fin) {
    }

    static List<String> mots(String line) {
        return places(line).stream().map(Mot::texte).toList();
    }

    static List<Mot> places(String line) {
        return new Decoupe(line).coupe();
    }

    private List<Mot> coupe() {
        for (int i = 0; i < line.length(); i++) {
            lit(line.charAt(i), i);
        }
        if (fermant == '»') {
            allege();
        }
        finit(line.length());
        return mots;
    }

    private void lit(char c, int i) {
        if (fermant != AUCUN) {
            cite(c);
        } else if (estBlanc(c)) {
            finit(i);
        } else {
            prolonge(c, i);
        }
    }

    private void cite(char c) {
        if (c != fermant) {
            texte.append(c);
            return;
        }
        if (c == '»') {
            allege();
        }
        fermant = AUCUN;
    }

    private void prolonge(char c, int i) {
        debut = debut < 0 ? i : debut;
        if (c == '"' || c == '«') {
            fermant = c == '"' ? '"' : '»';
            debutCite = texte.length();
        } else {
            texte.append(c);
        }
    }

    /** French quotes stand away from their text: what is between them loses its outer blanks. */
    private void allege() {
        while (texte.length() > debutCite && estBlanc(texte.charAt(texte.length() - 1))) {
            texte.setLength(texte.length() - 1);
        }
        int first = debutCite;
        while (first < texte.length() && estBlanc(texte.charAt(first))) {
            first++;
        }
        texte.delete(debutCite, first);
    }

    private void finit(int end) {
        if (debut >= 0) {
            mots.add(new Mot(texte.toString(), debut, end));
            texte.setLength(0);
            debut = -1;
        }
    }

    private static boolean estBlanc(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
