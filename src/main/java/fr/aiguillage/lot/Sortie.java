package fr.aiguillage.lot;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The file of answers: whole lines only, even after a kill. */
final class Sortie implements Closeable {

    private static final int TAMPON = 1 << 16;

    private final OutputStream file;
    private final OutputStream out;
    private boolean failed;

    /** A new file, which must not exist. */
    static Sortie neuve(Path file) throws IOException {
        return new Sortie(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
    }

    /** The end of a file, after its last whole line. */
    static Sortie suite(Path file) throws IOException {
        return new Sortie(Files.newOutputStream(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND));
    }

    private Sortie(OutputStream file) {
        this.file = file;
        this.out = new BufferedOutputStream(file, TAMPON);
    }

    /** Whether a file may hold answers: it is empty, or begins as they do. */
    static boolean ressemble(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            int first = in.read();
            return first < 0 || first == '{';
        }
    }

    /** Cuts what follows the last end of line, and gives how many whole lines there are. */
    static long couper(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.allocate(TAMPON);
            long lines = 0;
            long end = 0;
            for (long at = 0; channel.read(buffer.clear(), at) > 0; at += buffer.limit()) {
                buffer.flip();
                for (int i = 0; i < buffer.limit(); i++) {
                    if (buffer.get(i) == '\n') {
                        lines++;
                        end = at + i + 1;
                    }
                }
            }
            channel.truncate(end);
            return lines;
        }
    }

    void ecrire(String line) throws IOException {
        failed = true;
        out.write(line.getBytes(StandardCharsets.UTF_8));
        out.write('\n');
        failed = false;
    }

    /** What could not be written whole is not tried again: part of it may be there already. */
    @Override
    public void close() throws IOException {
        (failed ? file : out).close();
    }
}
