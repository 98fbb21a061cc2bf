package fr.aiguillage.shell;

import fr.aiguillage.commande.Commande;
import java.util.ArrayList;
import java.util.List;

/** What completion proposes: names of commands, then options and words of the command. */
final class Propositions {

    private final Noms noms;
    private final Completions completions;

    Propositions(List<Commande> commandes, Completions completions) {
        this.noms = new Noms(commandes);
        this.completions = completions;
    }

    List<String> pour(List<String> before, String prefix) {
        if (before.isEmpty()) {
            return noms.premiers();
        }
        Noms.Trouvee found = noms.connue(before);
        List<String> words = new ArrayList<>(before.size() == 1 ? noms.seconds(before.get(0)) : List.of());
        if (found != null) {
            words.addAll(suite(found.commande(), found.reste(), prefix));
        }
        return words;
    }

    private List<String> suite(Commande commande, List<String> before, String prefix) {
        if (commande.equals(noms.aide())) {
            return before.isEmpty() ? noms.premiers() : noms.seconds(before.get(0));
        }
        int equal = prefix.indexOf('=');
        if (!prefix.startsWith("-")) {
            return completions.mots(commande.nom(), before, prefix);
        }
        return equal < 0 ? new OptionsDeclarees(commande).noms() : valeurs(commande, before, prefix, equal);
    }

    private List<String> valeurs(Commande commande, List<String> before, String prefix, int equal) {
        List<String> extended = new ArrayList<>(before);
        extended.add(prefix.substring(0, equal));
        String attached = prefix.substring(0, equal + 1);
        return completions.mots(commande.nom(), extended, prefix.substring(equal + 1)).stream()
                .map(attached::concat).toList();
    }
}
