package fr.aiguillage.commande;

import fr.aiguillage.catalogue.lecture.LecteurYaml;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** What a call is given on its standard input. */
final class EntreeStandard {

    /** What stands for it where a file or a text is expected. */
    static final String TIRET = "-";

    private EntreeStandard() {
    }

    /**
     * All of it, and one byte more than what is read at most when there is too much.
     *
     * @throws Refus when it cannot be read
     */
    static byte[] octets(Appel call) {
        try {
            return call.entree().readNBytes(LecteurYaml.OCTETS_MAX + 1);
        } catch (IOException e) {
            throw new Refus("l'entrée standard ne peut pas être lue (" + e.getMessage() + ")");
        }
    }

    /** The same as text. */
    static String texte(Appel call) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(octets(call))).toString();
        } catch (CharacterCodingException e) {
            throw new Refus("l'entrée standard n'est pas un texte en UTF-8");
        }
    }
}
