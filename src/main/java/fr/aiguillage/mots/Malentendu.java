package fr.aiguillage.mots;

import org.jspecify.annotations.Nullable;

/** Something typed that cannot be understood: what is wrong, in French, and perhaps what was meant. */
public final class Malentendu extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable String peutEtre;

    public Malentendu(String message, @Nullable String peutEtre) {
        super(message, null, false, false);
        this.peutEtre = peutEtre;
    }

    public @Nullable String peutEtre() {
        return peutEtre;
    }

    public String texte() {
        return String.valueOf(getMessage());
    }
}
