package fr.aiguillage.shell;

import fr.aiguillage.commande.Commande;
import java.util.List;
import java.util.Map;

/**
 * Words that were understood: the command, and what is given to it.
 *
 * @param options the values of each option given, in order; an option that takes none has one empty value
 * @param mots the words that are not options
 */
record Analyse(Commande commande, Map<String, List<String>> options, List<String> mots) {
}
