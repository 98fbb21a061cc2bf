package fr.aiguillage.verification;

import fr.aiguillage.moteur.Regle;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the rules conclude on.
 *
 * @param connues false when no rule is known: then nothing is missing
 */
record Cibles(boolean connues, Set<String> toutes) {

    static Cibles de(Contexte contexte) {
        List<Regle> rules = contexte.reglesActives();
        Set<String> all = new HashSet<>();
        rules.stream().flatMap(rule -> rule.cibles().stream()).forEach(c -> all.add(c.genre() + " " + c.mot()));
        return new Cibles(!contexte.regles().isEmpty(), all);
    }

    /** Whether some rule draws that kind of conclusion on that id. */
    boolean contient(String genre, String id) {
        return toutes.contains(genre + " " + id);
    }
}
