package fr.aiguillage.plan.lecture;

import org.jspecify.annotations.Nullable;

/** A paragraph of Word while it is read. */
final class ParagrapheWord {

    final StringBuilder texte = new StringBuilder();
    private final int page;
    private @Nullable String liste;
    private int niveau;
    private boolean titre;
    private boolean gras;
    private boolean maigre;

    ParagrapheWord(int page) {
        this.page = page;
    }

    int page() {
        return page;
    }

    void liste(String id) {
        liste = id.equals("0") ? null : id;
    }

    @Nullable String liste() {
        return liste;
    }

    void niveau(int level) {
        niveau = level;
    }

    int niveau() {
        return niveau;
    }

    void titre() {
        titre = true;
    }

    /** Adds what a run says. */
    void ajouter(String text, boolean bold) {
        texte.append(text);
        if (!text.isBlank()) {
            gras |= bold;
            maigre |= !bold;
        }
    }

    /** A heading by its style, or a line that is bold from end to end. */
    boolean estTitre() {
        return titre || gras && !maigre;
    }
}
