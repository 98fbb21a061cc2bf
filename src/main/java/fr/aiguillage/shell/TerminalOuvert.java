package fr.aiguillage.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.InfoCmp;
import org.jspecify.annotations.Nullable;

/** The terminal that one sits at, of a kind that can be edited; Ctrl-C never ends the program that listens to it. */
final class TerminalOuvert implements AutoCloseable {

    private static final Size USUELLE = new Size(80, 24);
    private static final String EFFACE = "\u001b[H\u001b[2J\u001b[3J";

    private final Terminal terminal;
    private final boolean mesure;
    private volatile boolean arrete;

    /** Opens it; one that does not tell its size is edited as an ordinary one. */
    TerminalOuvert() {
        terminal = ouvre();
        mesure = terminal.getWidth() > 0;
        if (!mesure) {
            terminal.setSize(USUELLE);
        }
        terminal.handle(Signal.INT, struck -> arrete = true);
    }

    /** Whether that kind of terminal is known here; JLine would tell why not, trace included. */
    static boolean connait(@Nullable String kind) {
        try {
            return kind != null && !kind.isEmpty() && !kind.startsWith(Terminal.TYPE_DUMB)
                    && !InfoCmp.getInfoCmp(kind).isEmpty();
        } catch (IOException unknown) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The columns that it says it has now, or 0. */
    int largeur() {
        return mesure ? terminal.getWidth() : 0;
    }

    /** Whether Ctrl-C was struck since the last line was asked for. */
    boolean arrete() {
        return arrete;
    }

    LineReaderBuilder lecteur() {
        return LineReaderBuilder.builder().terminal(terminal).appName("aiguillage")
                .parser((line, cursor, context) -> new LigneEnCours(line, cursor))
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .option(LineReader.Option.CASE_INSENSITIVE, true)
                .variable(LineReader.BELL_STYLE, "none");
    }

    /**
     * One line.
     *
     * @throws org.jline.reader.UserInterruptException at Ctrl-C
     * @throws org.jline.reader.EndOfFileException at the end of input
     */
    String lit(LineReader reader, String prompt) {
        arrete = false;
        return reader.readLine(prompt);
    }

    void efface() {
        terminal.writer().print(EFFACE);
        terminal.flush();
    }

    @Override
    public void close() {
        try {
            terminal.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Terminal ouvre() {
        try {
            return TerminalBuilder.builder().encoding(StandardCharsets.UTF_8).ffm(false).dumb(true).build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
