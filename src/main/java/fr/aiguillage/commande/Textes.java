package fr.aiguillage.commande;

import org.jspecify.annotations.Nullable;

/** The text that a call gives to be understood. */
final class Textes {

    /** Longer than anyone types, in characters. */
    static final int LONGUEUR_MAX = 200_000;

    private Textes() {
    }

    /**
     * The text of the call, or null when it gives none.
     *
     * @throws Refus when it is too long, or is no text
     */
    static @Nullable String de(Appel call) {
        String given = call.option("texte");
        String text = EntreeStandard.TIRET.equals(given) ? entree(call) : given;
        if (text != null && text.length() > LONGUEUR_MAX) {
            throw new Refus("ce texte est trop long (plus de " + LONGUEUR_MAX / 1000 + " 000 caractères)",
                    "Peut-être la partie qui décrit la situation ?");
        }
        return text;
    }

    private static String entree(Appel call) {
        if (EntreeStandard.TIRET.equals(call.option("situation"))) {
            throw new Refus("l'entrée standard ne peut pas être à la fois le texte et la situation");
        }
        return EntreeStandard.texte(call);
    }
}
