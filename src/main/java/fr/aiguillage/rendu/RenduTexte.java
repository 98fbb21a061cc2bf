package fr.aiguillage.rendu;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A page as lines of at most 80 columns, in the order of a screen reader, without colour. */
final class RenduTexte {

    private static final int LARGEUR = 80;

    /** Spaces where a line may end: never before a French double mark, nor inside guillemets. */
    private static final String COUPURE = "(?<!«)[ \\n]+(?![;:?!»])";

    private RenduTexte() {
    }

    static String rendre(Page page) {
        List<String> lines = new ArrayList<>();
        page.blocs().forEach(block -> bloc(block, lines));
        return String.join("\n", lines).strip() + "\n";
    }

    private static void bloc(Bloc block, List<String> lines) {
        if (block instanceof Bloc.Titre title) {
            lines.add("");
            lines.addAll(plier(title.niveau() == 1 ? title.texte() : title.texte().toUpperCase(Locale.FRENCH), "", ""));
        } else if (block instanceof Bloc.Paragraphe paragraph) {
            lines.addAll(plier(paragraph.texte(), "", ""));
        } else if (block instanceof Bloc.Alerte alert) {
            lines.addAll(plier("[" + alert.libelle() + "] " + alert.texte(), "", "  "));
        } else if (block instanceof Bloc.Separation) {
            lines.add("");
        } else if (block instanceof Bloc.Puces points) {
            points.puces().forEach(point -> puce(point, lines));
        }
    }

    private static void puce(Bloc.Puce point, List<String> lines) {
        lines.addAll(plier(point.texte(), "- ", "  "));
        point.details().forEach(detail -> lines.addAll(plier(detail, "    ", "      ")));
    }

    /** The text cut at spaces; a word longer than a line stays whole. */
    static List<String> plier(String text, String first, String next) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(first);
        boolean fresh = true;
        for (String word : text.strip().split(COUPURE)) {
            if (!fresh && line.length() + 1 + word.length() > LARGEUR) {
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
}
