package fr.aiguillage.shell;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.CommandParser;
import org.springframework.shell.core.command.ParsedInput;

/** Spring Shell's parser in our way: over words, so that an argument comes through as it was given. */
record LecteurDeCommandes(Analyseur analyseur) implements CommandParser {

    private static final char SANS_LETTRE = ' ';

    @Override
    public ParsedInput parse(String line) {
        return parse(Decoupe.mots(line));
    }

    ParsedInput parse(List<String> words) {
        Analyse analyse = analyseur.analyse(words);
        List<String> name = Noms.morceaux(analyse.commande().nom());
        return new ParsedInput(name.get(0), name.subList(1, name.size()), options(analyse.options()),
                arguments(analyse.mots()));
    }

    private static List<CommandOption> options(Map<String, List<String>> options) {
        return options.entrySet().stream()
                .flatMap(e -> e.getValue().stream().map(value -> option(e.getKey(), value))).toList();
    }

    private static CommandOption option(String name, String value) {
        return new CommandOption(SANS_LETTRE, name, null, false, null, value, String.class);
    }

    private static List<CommandArgument> arguments(List<String> words) {
        return IntStream.range(0, words.size()).mapToObj(i -> new CommandArgument(i, words.get(i))).toList();
    }
}
