package fr.aiguillage.lot;

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
    private final byte[] tampon = new byte[1 << 16];
    private int at;
    private int end;
    private int number;

    Lignes(Path file) throws IOException {
        in = Files.newInputStream(file);
    }

    /** The next line, or null at the end. One that is too long is read through and given without its content. */
    @Nullable Ligne suivante() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 10);
        int read = octet();
        if (read < 0) {
            return null;
        }
        boolean tooLong = false;
        while (read >= 0 && read != '\n') {
            tooLong |= bytes.size() >= OCTETS_MAX;
            if (!tooLong) {
                bytes.write(read);
            }
            read = octet();
        }
        number++;
        return new Ligne(number, tooLong ? null : bytes.toByteArray());
    }

    /** The next byte, or less than zero at the end: a stream of the library takes a lock for each. */
    private int octet() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, in.read(tampon));
        }
        return end == 0 ? -1 : tampon[at++] & 0xff;
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
