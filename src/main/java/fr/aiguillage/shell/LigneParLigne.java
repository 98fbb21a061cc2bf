package fr.aiguillage.shell;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that gives one line at most at each reading, so that a reader with a buffer leaves the next ones. */
final class LigneParLigne extends FilterInputStream {

    LigneParLigne(InputStream stream) {
        super(stream);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int given = 0;
        for (int b = 0; given < length && b != '\n'; given++) {
            b = in.read();
            if (b < 0) {
                break;
            }
            bytes[offset + given] = (byte) b;
        }
        return given == 0 && length > 0 ? -1 : given;
    }

    /** Never promises more: a buffered reader takes what is promised beyond the line. */
    @Override
    public int available() {
        return 0;
    }

    /** Leaves the stream open for the lines that follow. */
    @Override
    public void close() {
    }
}
