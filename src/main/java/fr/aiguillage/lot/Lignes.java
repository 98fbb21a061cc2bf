package fr.aiguillage.lot;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads lines one by one, and never more of one than its bound. */
final class Lignes implements Closeable {

    /** No situation comes near this size, in bytes. */
    static final int OCTETS_MAX = 1 << 20;

    private final InputStream in;
    private int number;

    Lignes(Path file) throws IOException {
        in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    }

    /** The next line, or null at the end. One that is too long is read through and given without its content. */
    @Nullable Ligne suivante() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 10);
        int read = in.read();
        if (read < 0) {
            return null;
        }
        boolean tooLong = false;
        while (read >= 0 && read != '\n') {
            tooLong |= bytes.size() >= OCTETS_MAX;
            if (!tooLong) {
                bytes.write(read);
            }
            read = in.read();
        }
        number++;
        return new Ligne(number, tooLong ? null : bytes.toByteArray());
    }

    /** Skips lines; gives how many there were to skip. */
    long passer(long lines) throws IOException {
        long skipped = 0;
        while (skipped < lines && suivante() != null) {
            skipped++;
        }
        return skipped;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /**
     * One line.
     *
     * @param numero from 1
     * @param octets null when it was too long to be kept
     */
    record Ligne(int numero, byte @Nullable [] octets) {
    }
}
