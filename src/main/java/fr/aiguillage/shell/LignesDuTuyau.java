package fr.aiguillage.shell;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a stream that is no terminal, read one by one so that a command may read what follows its own. */
final class LignesDuTuyau implements Lignes {

    /** Enough for any line that is short enough, even of four bytes a character, and for one more. */
    private static final int GARDE = 4 * (Limites.LIGNE + 1);

    private final InputStream stream;

    LignesDuTuyau(InputStream stream) {
        this.stream = new BufferedInputStream(stream);
    }

    @Override
    public @Nullable String suivante() {
        try {
            int first = stream.read();
            return first < 0 ? null : ligne(first);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public InputStream entree() {
        return new LigneParLigne(stream);
    }

    /** The next line is the answer, whatever is asked. */
    @Override
    public @Nullable String demander(String invite, List<String> reponses) {
        return suivante();
    }

    @Override
    public boolean seContinue() {
        return false;
    }

    private String ligne(int first) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = first; b >= 0 && b != '\n'; b = stream.read()) {
            if (line.size() < GARDE) {
                line.write(b);
            }
        }
        return line.toString(StandardCharsets.UTF_8);
    }
}
