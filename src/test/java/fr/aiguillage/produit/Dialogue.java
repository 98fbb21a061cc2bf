package fr.aiguillage.produit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A conversation with the launcher at a real terminal, typed as a person types: after reading. */
final class Dialogue implements AutoCloseable {

    private static final int PATIENCE_EN_SECONDES = 60;

    private final Process process;
    private final StringBuffer lu = new StringBuffer();
    private int vu;

    /** Opens the shell from that directory, with a terminal of that kind. */
    Dialogue(Path directory, String terminal) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("script", "-qec",
                Terminal.ligne(List.of(Programme.RACINE.resolve("aiguillage").toString())), "/dev/null").directory(directory.toFile()).redirectErrorStream(true);
        builder.environment().put("AIGUILLAGE_SANS_ARCHIVE", "1");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("TERM", terminal);
        process = builder.start();
        Thread reader = new Thread(this::lit, "terminal");
        reader.setDaemon(true);
        reader.start();
    }

    private void lit() {
        byte[] bytes = new byte[4096];
        try (InputStream in = process.getInputStream()) {
            for (int n = in.read(bytes); n >= 0; n = in.read(bytes)) {
                lu.append(new String(bytes, 0, n, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void tape(String keys) throws IOException {
        process.getOutputStream().write(keys.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
    }

    /** Waits until these words are shown, after those that were already waited for. */
    void attends(String words) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_EN_SECONDES);
        int found = lu.indexOf(words, vu);
        while (found < 0 && System.nanoTime() < end) {
            Thread.sleep(20);
            found = lu.indexOf(words, vu);
        }
        assertThat(found).as("« %s » after %s", words, lu.substring(vu)).isNotNegative();
        vu = found + words.length();
    }

    /** The status with which it ends. */
    int fin() throws InterruptedException {
        assertThat(process.waitFor(PATIENCE_EN_SECONDES, TimeUnit.SECONDS)).as("end of %s", lu).isTrue();
        return process.exitValue();
    }

    /** The program ends as when power fails: it is told nothing. */
    void tue() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
    }

    String tout() {
        return lu.toString();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
