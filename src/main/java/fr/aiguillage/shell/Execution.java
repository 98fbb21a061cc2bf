package fr.aiguillage.shell;

import fr.aiguillage.commande.Commande;
import fr.aiguillage.commande.Refus;
import java.util.List;
import org.springframework.shell.core.InputReader;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandExecutionException;
import org.springframework.shell.core.command.CommandExecutor;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.core.command.ParsedInput;

/** Executes calls through Spring Shell, the same for both ways in, and turns every outcome into an exit status. */
final class Execution {

    private static final InputReader SANS_LECTURE = new InputReader() {
    };

    private final LecteurDeCommandes lecteur;
    private final CommandRegistry registre = new CommandRegistry();
    private final CommandExecutor executeur = new CommandExecutor(registre);
    private final Sorties sorties;

    Execution(List<Commande> commandes, Contexte contexte, Sorties sorties) {
        this.lecteur = new LecteurDeCommandes(new Analyseur(commandes));
        this.sorties = sorties;
        commandes.forEach(c -> registre.registerCommand(new CommandeSpring(c, contexte)));
    }

    /** Executes one call given as words. */
    int execute(List<String> words) {
        try {
            return sorties.termine(appelle(lecteur.parse(words)));
        } catch (Refus refus) {
            sorties.refuse(refus);
            return Sorties.MAUVAISE_DEMANDE;
        } catch (Throwable fault) {
            return Faute.signale(fault, words, sorties);
        }
    }

    /** Whether the words call no command, and describe something instead. */
    boolean estUnePhrase(List<String> words) {
        return lecteur.analyseur().estUnePhrase(words);
    }

    private int appelle(ParsedInput input) {
        try {
            return executeur.execute(new CommandContext(input, registre, sorties.sortie(), SANS_LECTURE)).code();
        } catch (CommandExecutionException wrapped) {
            throw wrapped.getCause() instanceof RuntimeException cause ? cause : wrapped;
        }
    }
}
