package fr.aiguillage.prose.motifs;

import fr.aiguillage.mots.Proches;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The known words that one slip of the finger makes of others: a slip leaves either the first or the last letters. */
final class Corrections {

    /** Shorter words have too many neighbours to guess which was meant. */
    private static final int COURT = 4;

    private static final int BORD = 2;

    private final Map<String, Set<String>> parBord = new HashMap<>();

    Corrections(Collection<String> known) {
        known.stream().filter(key -> key.length() >= COURT).forEach(key -> bords(key)
                .forEach(edge -> parBord.computeIfAbsent(edge, e -> new HashSet<>()).add(key)));
    }

    private static List<String> bords(String key) {
        return List.of("^" + key.substring(0, BORD), "$" + key.substring(key.length() - BORD));
    }

    List<String> de(Collection<String> forms) {
        return forms.stream().filter(form -> form.length() >= COURT)
                .flatMap(form -> bords(form).stream().flatMap(edge -> parBord.getOrDefault(edge, Set.of()).stream())
                        .filter(key -> Proches.aUneFautePres(form, key)))
                .distinct().sorted().toList();
    }
}
