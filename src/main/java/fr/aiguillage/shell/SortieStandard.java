package fr.aiguillage.shell;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Standard output that never fails: it remembers its first failure and then writes nothing more. */
final class SortieStandard extends OutputStream {

    private final FileOutputStream out = new FileOutputStream(FileDescriptor.out);
    private @Nullable IOException echec;

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        try {
            if (echec == null) {
                out.write(bytes, offset, length);
            }
        } catch (IOException e) {
            echec = e;
        }
    }

    boolean fermee() {
        return echec != null;
    }

    /** Why it failed, or null when it did not, or when the reader merely left (« Broken pipe », in any language). */
    @Nullable String panne() {
        String message = echec == null ? "pipe" : String.valueOf(echec.getMessage());
        return message.contains("pipe") ? null : message;
    }
}
