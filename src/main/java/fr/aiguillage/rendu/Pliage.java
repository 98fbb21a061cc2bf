package fr.aiguillage.rendu;

import java.util.ArrayList;
import java.util.List;

/** Cuts texts into lines of a width, as French is cut. */
record Pliage(int largeur) {

    /** Spaces where a line may end: never before a French double mark, nor inside guillemets. */
    private static final String COUPURE = "(?<!«)[ \\n]+(?![;:?!»·—])";

    /** Where a word that is longer than a line may be cut. */
    private static final String JOINTS = "-/_.=&,";

    List<String> plier(String text) {
        return plier(text, "", "");
    }

    /** The lines of a text, the first one after these signs and the next ones after those. */
    List<String> plier(String text, String first, String next) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(first);
        boolean fresh = true;
        for (String word : mots(text, next.length())) {
            if (!fresh && line.length() + 1 + word.length() > largeur) {
                lines.add(line.toString());
                line = new StringBuilder(next);
                fresh = true;
            }
            line.append(fresh ? "" : " ").append(word);
            fresh = false;
        }
        lines.add(line.toString());
        return lines;
    }

    private List<String> mots(String text, int indent) {
        List<String> words = new ArrayList<>();
        for (String word : text.strip().split(COUPURE)) {
            String left = word;
            while (left.length() > largeur - indent) {
                int at = joint(left, largeur - indent);
                words.add(left.substring(0, at));
                left = left.substring(at);
            }
            words.add(left);
        }
        return words;
    }

    /** The last joint that fits, else the edge. */
    private static int joint(String word, int room) {
        for (int at = room; at > room / 2; at--) {
            if (JOINTS.indexOf(word.charAt(at - 1)) >= 0 || word.charAt(at - 1) == ' ') {
                return at;
            }
        }
        return room;
    }
}
