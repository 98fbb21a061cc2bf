package fr.aiguillage.rendu;

/**
 * Where text is shown.
 *
 * @param largeur how many columns a line may take
 * @param couleur whether bold and colour are welcome; nothing is ever said by them alone
 */
public record Ecran(int largeur, boolean couleur) {

    /** A file, a pipe, or a terminal that says nothing of itself. */
    public static final Ecran ORDINAIRE = new Ecran(80, false);

    private static final int ETROIT = 24;
    private static final int LARGE = 120;

    /** A line stays readable: neither a word a line, nor as wide as a wall. */
    public Ecran {
        largeur = Math.max(ETROIT, Math.min(LARGE, largeur));
    }

    public Ecran sansCouleur() {
        return new Ecran(largeur, false);
    }

    /** How many lines it takes to hold what these lines of an ordinary screen hold. */
    int place(int lines) {
        return Math.max(lines, (lines * ORDINAIRE.largeur + largeur - 1) / largeur);
    }

    /** Whether things can be shown side by side. */
    boolean large() {
        return largeur >= ORDINAIRE.largeur;
    }
}
