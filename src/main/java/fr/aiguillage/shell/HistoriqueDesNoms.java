package fr.aiguillage.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.jline.reader.impl.history.DefaultHistory;

/** A history, in memory, that keeps the name of the command of each line, and nothing of what was told. */
final class HistoriqueDesNoms extends DefaultHistory {

    private final Noms noms;

    HistoriqueDesNoms(Noms noms) {
        this.noms = noms;
    }

    @Override
    public void add(Instant time, String line) {
        Noms.Trouvee found = noms.connue(Decoupe.mots(line));
        if (found != null) {
            super.add(time, found.commande().nom());
        }
    }

    void oublie() {
        try {
            purge();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
