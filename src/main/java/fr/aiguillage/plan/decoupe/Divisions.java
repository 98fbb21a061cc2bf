package fr.aiguillage.plan.decoupe;

import fr.aiguillage.plan.decoupe.Intitules.Numerote;
import java.util.ArrayList;
import java.util.List;

/** The parts of the plan that the reading stands in, outermost first. */
final class Divisions {

    private record Division(String mot, String numero, String entier) {
    }

    private final List<Division> ouvertes = new ArrayList<>();

    /** Enters a part; false when it is only named again, as at the top of each page. */
    boolean entrer(Numerote heading) {
        int at = 0;
        while (at < ouvertes.size() && !ouvertes.get(at).mot().equals(heading.mot())) {
            at++;
        }
        Division entered = new Division(heading.mot(), heading.numero(), heading.entier());
        if (at < ouvertes.size() && ouvertes.get(at).numero().equals(entered.numero())) {
            if (ouvertes.get(at).entier().length() < heading.entier().length()) {
                ouvertes.set(at, entered);
            }
            return false;
        }
        ouvertes.subList(at, ouvertes.size()).clear();
        ouvertes.add(entered);
        return true;
    }

    List<String> dites() {
        return ouvertes.stream().map(Division::entier).toList();
    }
}
