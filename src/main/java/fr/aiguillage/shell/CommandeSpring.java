package fr.aiguillage.shell;

import fr.aiguillage.commande.Appel;
import fr.aiguillage.commande.Commande;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.ExitStatus;
import org.springframework.shell.core.command.ParsedInput;

/** One of our commands, as Spring Shell sees it. No record: it gets hashed, which costs a record much at start. */
final class CommandeSpring implements Command {

    private final Commande commande;
    private final Contexte contexte;

    CommandeSpring(Commande commande, Contexte contexte) {
        this.commande = commande;
        this.contexte = contexte;
    }

    @Override
    public String getName() {
        return commande.nom();
    }

    @Override
    public String getDescription() {
        return commande.description();
    }

    @Override
    public ExitStatus execute(CommandContext context) {
        return new ExitStatus(commande.executer(appel(context.parsedInput())), "");
    }

    private Appel appel(ParsedInput input) {
        List<String> words = input.arguments().stream().map(CommandArgument::value).toList();
        return new Appel(options(input.options()), words, contexte.sortie(), contexte.notices(),
                contexte.lignes().entree(), contexte.session(), contexte.lignes(),
                contexte.ecran());
    }

    private static Map<String, List<String>> options(List<CommandOption> given) {
        Map<String, List<String>> options = new LinkedHashMap<>();
        given.forEach(o -> options.computeIfAbsent(o.longName(), n -> new ArrayList<>()).add(o.value()));
        return options;
    }
}
