package fr.aiguillage.commande;

import org.jspecify.annotations.Nullable;

/** A request that is wrong: what is wrong, in French, and perhaps what was meant. The exit status is 2. */
public final class Refus extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable String peutEtre;

    public Refus(String message, @Nullable String peutEtre) {
        super(message, null, false, false);
        this.peutEtre = peutEtre;
    }

    public Refus(String message) {
        this(message, null);
    }

    /** The second line, which begins with « Peut-être ». */
    public @Nullable String peutEtre() {
        return peutEtre;
    }
}
