package fr.aiguillage.verification;

import fr.aiguillage.catalogue.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A criterion, and where it is written. */
record CritereEcrit(Clause clause, Endroit endroit) {

    private static final Set<String> AUTOUR = Set.of("attribut", "qualification", "libelle", "source", "confirme",
            "aupres_de", "contre_indication");

    static List<CritereEcrit> de(List<Clause> clauses, Endroit list) {
        List<CritereEcrit> written = new ArrayList<>();
        for (Clause clause : clauses) {
            written.add(new CritereEcrit(clause, list.dans(written.size())));
        }
        return written;
    }

    /** Its subject and its test, as they are written. */
    String texte() {
        Stream<String> test = endroit.noeud().propertyStream().filter(field -> !AUTOUR.contains(field.getKey()))
                .map(field -> field.getKey() + ": " + field.getValue().toString().replace("\"", ""));
        return Stream.concat(Stream.of(clause.sujet()), test).collect(Collectors.joining(", "));
    }
}
