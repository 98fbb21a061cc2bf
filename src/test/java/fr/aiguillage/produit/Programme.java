package fr.aiguillage.produit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A way to start the built program.
 *
 * @param amorce the words that start it
 * @param environnement variables set besides those inherited; an empty value takes one away
 * @param dossier the current directory
 * @param entree what standard input holds
 */
record Programme(List<String> amorce, Map<String, String> environnement, @Nullable Path dossier, byte[] entree) {

    /** The jar that was just built. */
    static final Path JAR = Path.of(System.getProperty("aiguillage.jar", "target/aiguillage.jar")).toAbsolutePath();

    /** Where the product stands. */
    static final Path RACINE = JAR.getParent().getParent();

    private static final int PATIENCE_EN_SECONDES = 120;

    /** Java itself, without the launcher, set to start fast. */
    static Programme java(String... options) {
        return nu(Archive.options(), options);
    }

    /** The same, with other options of the JVM than the class archive of the tests. */
    static Programme nu(List<String> machine, String... options) {
        List<String> words = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData", "-Xlog:disable",
                "-Xlog:all=error:stderr", "-Dfile.encoding=UTF-8", "-Daiguillage.racine=" + RACINE));
        words.addAll(machine);
        words.addAll(List.of(options));
        words.addAll(List.of("-cp", JAR.toString(), "fr.aiguillage.shell.Principal"));
        return new Programme(List.copyOf(words), Map.of(), null, new byte[0]);
    }

    /** The launcher, which must find the jar fresh and leave no archive behind. */
    static Programme lanceur() {
        return new Programme(List.of(RACINE.resolve("aiguillage").toString()), Map.of(), null, new byte[0])
                .avec("AIGUILLAGE_SANS_ARCHIVE", "1").avec("JAVA_HOME", System.getProperty("java.home"));
    }

    /** A script for sh, run from where the product stands. */
    static Programme script(String text) {
        return new Programme(List.of("sh", "-c", text), Map.of(), RACINE, new byte[0])
                .avec("AIGUILLAGE_SANS_ARCHIVE", "1").avec("JAVA_HOME", System.getProperty("java.home"));
    }

    Programme avec(String variable, String value) {
        Map<String, String> changed = new LinkedHashMap<>(environnement);
        changed.put(variable, value);
        return new Programme(amorce, changed, dossier, entree);
    }

    /** The same, started by other words. */
    Programme amorcePar(String... words) {
        return new Programme(List.of(words), environnement, dossier, entree);
    }

    Programme dans(Path directory) {
        return new Programme(amorce, environnement, directory, entree);
    }

    Programme lisant(String text) {
        return lisant(text.getBytes(StandardCharsets.UTF_8));
    }

    Programme lisant(byte[] bytes) {
        return new Programme(amorce, environnement, dossier, bytes);
    }

    /** Runs it to its end. */
    Issue lance(String... words) {
        try {
            return issue(processus(words).start(), List.of(words));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ProcessBuilder processus(String... words) {
        List<String> all = new ArrayList<>(amorce);
        all.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(all);
        builder.directory(dossier == null ? null : dossier.toFile());
        builder.environment().keySet().removeAll(
                List.of("NO_COLOR", "JAVA_TOOL_OPTIONS", "AIGUILLAGE_DEBUG", "AIGUILLAGE_CATALOGUES", "COLUMNS"));
        builder.environment().putAll(environnement);
        environnement.forEach((name, value) -> builder.environment().remove(name, ""));
        return builder;
    }

    private Issue issue(Process process, List<String> words) throws IOException {
        CompletableFuture<String> out = lecture(process.getInputStream());
        CompletableFuture<String> err = lecture(process.getErrorStream());
        nourrit(process);
        try {
            if (!process.waitFor(PATIENCE_EN_SECONDES, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("no end after " + PATIENCE_EN_SECONDES + " s: " + words);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return new Issue(words, process.exitValue(), out.join(), err.join());
    }

    /** A program may well leave before it has read everything. */
    private void nourrit(Process process) throws IOException {
        try (OutputStream in = process.getOutputStream()) {
            in.write(entree);
        } catch (IOException left) {
            if (process.isAlive() && !String.valueOf(left.getMessage()).contains("pipe")) {
                throw left;
            }
        }
    }

    /** In a thread of its own: the common ones are as few as the cores, and as many programs run at a time. */
    private static CompletableFuture<String> lecture(InputStream stream) {
        return CompletableFuture.supplyAsync(() -> texte(stream), reading -> new Thread(reading).start());
    }

    private static String texte(InputStream stream) {
        try {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
