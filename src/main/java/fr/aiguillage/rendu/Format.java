package fr.aiguillage.rendu;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The forms that an answer can take. */
public enum Format {
    TEXTE, JSON, MARKDOWN, HTML;

    public static List<String> noms() {
        return Arrays.stream(values()).map(Format::nom).toList();
    }

    public String nom() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The page in this form, as in a file. */
    public String rendre(Page page) {
        return rendre(page, Ecran.ORDINAIRE);
    }

    /** The page in this form; text is made for the screen, and JSON is made from data, not from a page. */
    public String rendre(Page page, Ecran screen) {
        return switch (this) {
            case MARKDOWN -> RenduMarkdown.rendre(page);
            case HTML -> RenduHtml.rendre(page);
            case TEXTE, JSON -> RenduTexte.rendre(page, screen);
        };
    }
}
