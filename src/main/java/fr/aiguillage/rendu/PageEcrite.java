package fr.aiguillage.rendu;

import fr.aiguillage.orientation.Generalisation.Ecrite;
import fr.aiguillage.orientation.Mots;

/** The answer as it is written to a file: the one of the screen, and what was taken away from it. */
public final class PageEcrite {

    private PageEcrite() {
    }

    public static Page de(Ecrite written, Mots mots) {
        Page page = PageOrientation.de(written.orientation(), mots);
        return written.retires().isEmpty() ? page
                : page.paragraphe("Laissé de côté : " + String.join(", ", written.retires()) + ".");
    }
}
