package fr.aiguillage.shell;

import fr.aiguillage.commande.Refus;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.jline.reader.EndOfFileException;
import org.jline.reader.UserInterruptException;

/** Lines typed at a terminal as a stream, for a command that reads; Ctrl-D ends it, Ctrl-C gives the command up. */
final class Reponses extends InputStream {

    private final Supplier<String> lignes;
    private ByteArrayInputStream ligne = new ByteArrayInputStream(new byte[0]);
    private boolean fini;

    Reponses(Supplier<String> lignes) {
        this.lignes = lignes;
    }

    @Override
    public int read() {
        avance();
        return ligne.read();
    }

    /** Gives one line at most, so that a reader does not wait for more than it needs. */
    @Override
    public int read(byte[] bytes, int offset, int length) {
        if (length > 0) {
            avance();
        }
        return ligne.read(bytes, offset, length);
    }

    @Override
    public int available() {
        return ligne.available();
    }

    private void avance() {
        if (ligne.available() == 0 && !fini) {
            ligne = new ByteArrayInputStream(suivante().getBytes(StandardCharsets.UTF_8));
        }
    }

    private String suivante() {
        try {
            return lignes.get() + "\n";
        } catch (EndOfFileException end) {
            fini = true;
            return "";
        } catch (UserInterruptException given) {
            throw new Refus("Arrêté : rien de ce qui vient d'être tapé n'est retenu.");
        }
    }
}
