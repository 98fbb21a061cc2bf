package fr.aiguillage.shell;

import fr.aiguillage.commande.Commande;
import java.io.InputStream;
import java.util.List;
import java.util.function.Function;
import org.jline.reader.Candidate;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.jline.reader.UserInterruptException;
import org.jspecify.annotations.Nullable;

/** The lines typed at a terminal, with completion. Nothing of them goes to a file. */
final class LignesDuTerminal implements Lignes {

    static final String INVITE = "aiguillage> ";
    static final String INVITE_REPONSE = "> ";

    private final TerminalOuvert terminal = new TerminalOuvert();
    private final LineReader lecteur;
    private final LineReader reponses;
    private final Questions questions;
    private final Propositions propositions;
    private final HistoriqueDesNoms historique;

    LignesDuTerminal(List<Commande> commandes, Completions completions) {
        this.propositions = new Propositions(commandes, completions);
        this.historique = new HistoriqueDesNoms(new Noms(commandes));
        this.lecteur = terminal.lecteur().completer((reader, line, candidates) -> complete(line, candidates))
                .history(historique).build();
        this.reponses = terminal.lecteur().variable(LineReader.DISABLE_HISTORY, true)
                .variable(LineReader.DISABLE_COMPLETION, true).build();
        this.questions = new Questions(terminal);
    }

    @Override
    public @Nullable String suivante() {
        try {
            return terminal.lit(lecteur, INVITE);
        } catch (UserInterruptException cancelled) {
            return "";
        } catch (EndOfFileException end) {
            return null;
        }
    }

    @Override
    public InputStream entree() {
        return new Reponses(() -> terminal.lit(reponses, INVITE_REPONSE));
    }

    @Override
    public @Nullable String demander(String invite, List<String> reponses) {
        return questions.demander(invite, reponses);
    }

    @Override
    public @Nullable String demander(String invite, Function<String, List<String>> suites) {
        return questions.demander(invite, suites);
    }

    @Override
    public boolean seContinue() {
        return true;
    }

    @Override
    public boolean arrete() {
        return terminal.arrete();
    }

    @Override
    public int largeur() {
        return terminal.largeur();
    }

    @Override
    public void oublier() {
        historique.oublie();
        terminal.efface();
    }

    @Override
    public void close() {
        terminal.close();
    }

    private void complete(ParsedLine line, List<Candidate> candidates) {
        List<String> before = line.words().subList(0, line.wordIndex());
        propositions.pour(before, line.word()).stream().distinct().map(Candidate::new).forEach(candidates::add);
    }
}
