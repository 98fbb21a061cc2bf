package fr.aiguillage.situation;

import org.jspecify.annotations.Nullable;

/** A fact that cannot be read: what is wrong, in French, and perhaps what was meant. */
public final class FaitInvalide extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final @Nullable String peutEtre;

    public FaitInvalide(String message, @Nullable String peutEtre) {
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
