package fr.aiguillage.shell;

import java.util.ArrayList;
import java.util.List;
import org.jline.reader.CompletingParsedLine;

/** A line being typed, cut as it will be executed: what stands before the cursor, the last word being incomplete. */
final class LigneEnCours implements CompletingParsedLine {

    private final String line;
    private final int cursor;
    private final int debut;
    private final List<String> mots;

    LigneEnCours(String line, int cursor) {
        this.line = line;
        this.cursor = Math.max(0, Math.min(cursor, line.length()));
        List<Decoupe.Mot> before = Decoupe.places(line.substring(0, this.cursor));
        this.mots = new ArrayList<>(before.stream().map(Decoupe.Mot::texte).toList());
        this.debut = debutDuDernier(before);
    }

    @Override
    public String word() {
        return mots.get(wordIndex());
    }

    @Override
    public int wordCursor() {
        return word().length();
    }

    @Override
    public int wordIndex() {
        return mots.size() - 1;
    }

    @Override
    public List<String> words() {
        return mots;
    }

    @Override
    public String line() {
        return line;
    }

    @Override
    public int cursor() {
        return cursor;
    }

    @Override
    public CharSequence escape(CharSequence candidate, boolean complete) {
        boolean blank = candidate.chars().anyMatch(Character::isWhitespace);
        return blank ? "\"" + candidate + (complete ? "\"" : "") : candidate;
    }

    @Override
    public int rawWordCursor() {
        return cursor - debut;
    }

    @Override
    public int rawWordLength() {
        return cursor - debut;
    }

    private int debutDuDernier(List<Decoupe.Mot> before) {
        if (!before.isEmpty() && before.get(before.size() - 1).fin() == cursor) {
            return before.get(before.size() - 1).debut();
        }
        mots.add("");
        return cursor;
    }
}
