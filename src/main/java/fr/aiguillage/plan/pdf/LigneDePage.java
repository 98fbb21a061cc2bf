package fr.aiguillage.plan.pdf;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What stands at one height of a page.
 *
 * @param y from the top, in points, of the foot of the line
 * @param feuille how high the page is, in points
 * @param hauteur of its letters, in points
 * @param gras whether all of it is bold
 */
record LigneDePage(int page, float y, float feuille, float hauteur, boolean gras, List<Morceau> morceaux) {

    private static final float MARGE = 0.1f;

    /**
     * Words that nothing but a space separates.
     *
     * @param gauche where they begin, in points
     * @param droite where they end
     * @param premier how wide the first word is
     */
    record Morceau(float gauche, float droite, float premier, String texte) {
    }

    /** Whether it stands where pages bear their headers and footers. */
    boolean enMarge() {
        return y < feuille * MARGE || y > feuille * (1 - MARGE);
    }

    float gauche() {
        return morceaux.get(0).gauche();
    }

    float droite() {
        return morceaux.get(morceaux.size() - 1).droite();
    }

    String texte() {
        return morceaux.stream().map(Morceau::texte).collect(Collectors.joining(" "));
    }
}
