package fr.aiguillage.shell;

import fr.aiguillage.commande.Commande;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.ParsedLine;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.InfoCmp;
import org.jspecify.annotations.Nullable;

/** The lines typed at a terminal, with completion. Nothing of them goes to a file. */
final class LignesDuTerminal implements Lignes {

    private static final Size USUELLE = new Size(80, 24);

    private static final String INVITE = "aiguillage> ";
    private static final String INVITE_REPONSE = "> ";
    private static final String EFFACE = "\u001b[H\u001b[2J\u001b[3J";

    private final Terminal terminal;
    private final LineReader lecteur;
    private final LineReader reponses;
    private final Questions questions;
    private final Propositions propositions;
    private final HistoriqueDesNoms historique;

    LignesDuTerminal(List<Commande> commandes, Completions completions) {
        this.terminal = ouvre();
        this.propositions = new Propositions(commandes, completions);
        this.historique = new HistoriqueDesNoms(new Noms(commandes));
        this.lecteur = lecteur().completer((reader, line, candidates) -> complete(line, candidates))
                .history(historique).build();
        this.reponses = lecteur().variable(LineReader.DISABLE_HISTORY, true)
                .variable(LineReader.DISABLE_COMPLETION, true).build();
        this.questions = new Questions(lecteur());
    }

    @Override
    public @Nullable String suivante() {
        try {
            return lecteur.readLine(INVITE);
        } catch (UserInterruptException cancelled) {
            return "";
        } catch (EndOfFileException end) {
            return null;
        }
    }

    @Override
    public InputStream entree() {
        return new Reponses(() -> reponses.readLine(INVITE_REPONSE));
    }

    @Override
    public @Nullable String demander(String invite, List<String> reponses) {
        return questions.demander(invite, reponses);
    }

    @Override
    public boolean seContinue() {
        return true;
    }

    @Override
    public int largeur() {
        return terminal.getWidth();
    }

    @Override
    public void efface() {
        historique.oublie();
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

    /** Opens the terminal; one that does not tell its size is taken for an ordinary one. */
    private static Terminal ouvre() {
        try {
            Terminal opened = TerminalBuilder.builder().encoding(StandardCharsets.UTF_8).type(genre(System.getenv("TERM")))
                    .ffm(false).dumb(true).build();
            if (opened.getWidth() == 0) {
                opened.setSize(USUELLE);
            }
            return opened;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The kind of the terminal, or the plainest when it is not known here: JLine would show why, trace included. */
    private static String genre(@Nullable String told) {
        try {
            String kind = told == null || told.isEmpty() ? Terminal.TYPE_DUMB : told;
            InfoCmp.getInfoCmp(kind);
            return kind;
        } catch (IOException unknown) {
            return Terminal.TYPE_DUMB;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Terminal.TYPE_DUMB;
        }
    }

    private LineReaderBuilder lecteur() {
        return LineReaderBuilder.builder().terminal(terminal).appName("aiguillage")
                .parser((line, cursor, context) -> new LigneEnCours(line, cursor))
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .option(LineReader.Option.CASE_INSENSITIVE, true)
                .variable(LineReader.BELL_STYLE, "none");
    }

    private void complete(ParsedLine line, List<Candidate> candidates) {
        List<String> before = line.words().subList(0, line.wordIndex());
        propositions.pour(before, line.word()).stream().distinct().map(Candidate::new).forEach(candidates::add);
    }
}
