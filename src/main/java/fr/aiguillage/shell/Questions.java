package fr.aiguillage.shell;

import java.util.List;
import java.util.function.Function;
import org.jline.reader.Candidate;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.jline.reader.UserInterruptException;
import org.jspecify.annotations.Nullable;

/** Questions put at a terminal: the possible answers complete, after a comma too; nothing is remembered. */
final class Questions {

    private final TerminalOuvert terminal;
    private final LineReader lecteur;
    private Function<String, List<String>> suites = before -> List.of();

    Questions(TerminalOuvert terminal) {
        this.terminal = terminal;
        this.lecteur = terminal.lecteur().parser((line, cursor, context) -> new LigneEntiere(line, cursor))
                .completer((reader, line, candidates) -> complete(line, candidates))
                .variable(LineReader.DISABLE_HISTORY, true).build();
    }

    /** One line; null at its end, or when it is interrupted. */
    @Nullable String demander(String invite, List<String> reponses) {
        return demander(invite, before -> apresLaVirgule(before, reponses));
    }

    /** The same where the lines that may come depend on what stands before the cursor. */
    @Nullable String demander(String invite, Function<String, List<String>> following) {
        suites = following;
        try {
            return terminal.lit(lecteur, invite);
        } catch (UserInterruptException | EndOfFileException stopped) {
            return null;
        }
    }

    private void complete(ParsedLine line, List<Candidate> candidates) {
        suites.apply(line.line().substring(0, line.cursor()))
                .forEach(p -> candidates.add(new Candidate(p, p, null, null, null, null, false)));
    }

    private static List<String> apresLaVirgule(String before, List<String> answers) {
        int comma = before.lastIndexOf(',');
        String kept = comma < 0 ? "" : before.substring(0, comma + 1) + " ";
        return answers.stream().map(answer -> kept + answer).toList();
    }
}
