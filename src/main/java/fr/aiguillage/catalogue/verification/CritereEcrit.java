package fr.aiguillage.catalogue.verification;

import fr.aiguillage.catalogue.Clause;
import java.util.ArrayList;
import java.util.List;

/** A criterion, and where it is written. */
record CritereEcrit(Clause clause, Endroit endroit) {

    static List<CritereEcrit> de(List<Clause> clauses, Endroit list) {
        List<CritereEcrit> written = new ArrayList<>();
        for (Clause clause : clauses) {
            written.add(new CritereEcrit(clause, list.dans(written.size())));
        }
        return written;
    }
}
