package fr.aiguillage.commande;

import fr.aiguillage.catalogue.lecture.LecteurYaml;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
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
        String text = "-".equals(given) ? entree(call) : given;
        if (text != null && text.length() > LONGUEUR_MAX) {
            throw new Refus("ce texte est trop long (plus de " + LONGUEUR_MAX / 1000 + " 000 caractères)",
                    "Peut-être la partie qui décrit la situation ?");
        }
        return text;
    }

    private static String entree(Appel call) {
        if ("-".equals(call.option("situation"))) {
            throw new Refus("l'entrée standard ne peut pas être à la fois le texte et la situation");
        }
        try {
            byte[] bytes = call.entree().readNBytes(LecteurYaml.OCTETS_MAX + 1);
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new Refus("l'entrée standard n'est pas un texte en UTF-8");
        } catch (IOException e) {
            throw new Refus("l'entrée standard ne peut pas être lue (" + e.getMessage() + ")");
        }
    }
}
