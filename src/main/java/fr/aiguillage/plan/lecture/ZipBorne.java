package fr.aiguillage.plan.lecture;

import fr.aiguillage.plan.PlanIllisible;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** A zip of which a few entries are read, none further than what text can hold: a bomb is refused before it bursts. */
final class ZipBorne implements AutoCloseable {

    /** What one entry may hold once it is unpacked. */
    static final long OCTETS_MAX = 64L << 20;

    private final ZipFile zip;
    private final String name;

    ZipBorne(Path file) throws IOException {
        name = file.getFileName().toString();
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw new PlanIllisible(name, "tronque", "ce document Word est tronqué ou abîmé",
                    "Peut-être le copier ou l'enregistrer de nouveau ?");
        }
    }

    /** The content of that entry, or null when there is none. */
    @Nullable InputStream ouvrir(String entry) throws IOException {
        @Nullable ZipEntry found = zip.getEntry(entry);
        return found == null ? null : new Compte(zip.getInputStream(found));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Counts what is really unpacked: the size that an entry declares is only what its author says. */
    private final class Compte extends FilterInputStream {

        private long lus;

        Compte(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            compter(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] bytes, int from, int count) throws IOException {
            int read = super.read(bytes, from, count);
            compter(read);
            return read;
        }

        private void compter(int more) {
            lus += Math.max(0, more);
            if (lus > OCTETS_MAX) {
                throw new PlanIllisible(name, "taille", "une fois décompressé, ce document dépasse "
                        + (OCTETS_MAX >> 20) + " Mio : il n'a pas été lu", null);
            }
        }
    }
}
