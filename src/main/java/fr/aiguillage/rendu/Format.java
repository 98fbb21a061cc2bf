package fr.aiguillage.rendu;

import java.util.Locale;

/** The forms that an answer can take. */
public enum Format {
    TEXTE, JSON, MARKDOWN, HTML, CSV;

    public String nom() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The page in this form, as in a file. */
    public String rendre(Page page) {
        return rendre(page, Ecran.ORDINAIRE);
    }

    /** The page in this form; text is made for the screen; JSON and CSV are made from data, not from a page. */
    public String rendre(Page page, Ecran screen) {
        return switch (this) {
            case MARKDOWN -> RenduMarkdown.rendre(page);
            case HTML -> RenduHtml.rendre(page);
            case TEXTE, JSON, CSV -> RenduTexte.rendre(page, screen);
        };
    }
}
