package fr.aiguillage.shell;

import java.io.InputStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jline.reader.EndOfFileException;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal.Signal;
import org.jline.utils.Signals;
import org.jspecify.annotations.Nullable;

/** The lines typed at a terminal that knows so little that the system edits and shows them: nothing is completed. */
final class LignesSimples implements Lignes {

    private final PrintWriter sortie;
    private final Callable<@Nullable String> clavier;
    private final ExecutorService veille = Executors.newSingleThreadExecutor(LignesSimples::aCote);
    private @Nullable Future<@Nullable String> attendue;
    private volatile @Nullable Thread attend;
    private volatile boolean arrete;

    /** Reads these lines; Ctrl-C gives up the one being typed. */
    LignesSimples(Lignes typed, PrintWriter sortie) {
        this.sortie = sortie;
        this.clavier = typed::suivante;
        Signals.register(Signal.INT.name(), this::interrompt);
    }

    @Override
    public @Nullable String suivante() {
        try {
            return lit(LignesDuTerminal.INVITE);
        } catch (UserInterruptException cancelled) {
            return "";
        } catch (EndOfFileException end) {
            return null;
        }
    }

    @Override
    public InputStream entree() {
        return new Reponses(() -> lit(LignesDuTerminal.INVITE_REPONSE));
    }

    @Override
    public @Nullable String demander(String invite, List<String> reponses) {
        try {
            return lit(invite);
        } catch (UserInterruptException | EndOfFileException stopped) {
            return null;
        }
    }

    @Override
    public boolean seContinue() {
        return true;
    }

    @Override
    public boolean arrete() {
        return arrete;
    }

    @Override
    public void close() {
        veille.shutdownNow();
    }

    private String lit(String prompt) {
        sortie.print(prompt);
        sortie.flush();
        arrete = false;
        Future<@Nullable String> next = attendue == null ? veille.submit(clavier) : attendue;
        attendue = next;
        attend = Thread.currentThread();
        try {
            @Nullable String line = next.get();
            attendue = null;
            return fini(line);
        } catch (InterruptedException struck) {
            throw new UserInterruptException("");
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            attend = null;
        }
    }

    /** The end of input is not shown: what follows begins its own line. */
    private String fini(@Nullable String line) {
        if (line == null) {
            sortie.println();
            throw new EndOfFileException();
        }
        return line;
    }

    private void interrompt() {
        Thread waiting = attend;
        arrete = true;
        if (waiting != null) {
            sortie.println();
            waiting.interrupt();
        }
    }

    private static Thread aCote(Runnable reading) {
        Thread thread = new Thread(reading, "clavier");
        thread.setDaemon(true);
        return thread;
    }
}
