package fr.aiguillage.commande;

import fr.aiguillage.rendu.Ecran;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One call of a command: the options and words given, already checked against what the command declares.
 *
 * @param sortie where the answer goes, and nothing else
 * @param notices where progress, notices and errors go
 * @param entree standard input, for options whose value is a dash
 * @param session the current situation of the interactive shell; empty in one-shot calls
 * @param dialogue who answers the questions of the command
 * @param ecran where the answer is shown
 */
public record Appel(Map<String, List<String>> options, List<String> mots, PrintWriter sortie, PrintWriter notices,
        InputStream entree, Session session, Dialogue dialogue, Ecran ecran) {

    /** A call that nobody is there to answer, and whose answer is shown as in a file. */
    public Appel(Map<String, List<String>> options, List<String> mots, PrintWriter sortie, PrintWriter notices,
            InputStream entree, Session session) {
        this(options, mots, sortie, notices, entree, session, Dialogue.PERSONNE, Ecran.ORDINAIRE);
    }

    public boolean a(String option) {
        return options.containsKey(option);
    }

    public @Nullable String option(String option) {
        return a(option) ? valeurs(option).get(0) : null;
    }

    public List<String> valeurs(String option) {
        return options.getOrDefault(option, List.of());
    }
}
