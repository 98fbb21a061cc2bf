package fr.aiguillage.shell;

import java.io.InputStream;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A stream, and beside it a terminal that is opened when the first question is asked, if one ever is. */
final class LignesAuBesoin implements Lignes {

    private final Lignes flux;
    private final Supplier<Lignes> terminal;
    private @Nullable Lignes ouvert;

    LignesAuBesoin(Lignes flux, Supplier<Lignes> terminal) {
        this.flux = flux;
        this.terminal = terminal;
    }

    @Override
    public @Nullable String suivante() {
        return flux.suivante();
    }

    @Override
    public InputStream entree() {
        return flux.entree();
    }

    @Override
    public @Nullable String demander(String invite, List<String> reponses) {
        return ouvert().demander(invite, reponses);
    }

    @Override
    public @Nullable String demander(String invite, Function<String, List<String>> suites) {
        return ouvert().demander(invite, suites);
    }

    private Lignes ouvert() {
        Lignes open = ouvert == null ? terminal.get() : ouvert;
        ouvert = open;
        return open;
    }

    @Override
    public boolean enDirect() {
        return true;
    }

    /** The program ends with the command. */
    @Override
    public boolean seContinue() {
        return false;
    }

    @Override
    public void close() {
        if (ouvert != null) {
            ouvert.close();
        }
    }
}
