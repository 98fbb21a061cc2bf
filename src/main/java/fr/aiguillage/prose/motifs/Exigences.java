package fr.aiguillage.prose.motifs;

import fr.aiguillage.prose.motifs.Case.Choix;
import fr.aiguillage.prose.motifs.Case.Exacte;
import fr.aiguillage.prose.texte.Legers;
import java.util.ArrayList;
import java.util.List;

/**
 * What the ways of a choice ask for. A light word may be left out, but not where it stands for one way among others
 * that mean something: « (tout|les portes) » is never nothing, unless an empty way says so.
 */
record Exigences(Legers legers) {

    /** The same places, their light ways needed where they must be. Thousands are read at once: nothing is made anew. */
    List<Case> exigeants(List<Case> places) {
        List<Case> all = places;
        for (int at = 0; at < places.size(); at++) {
            Case place = places.get(at) instanceof Choix choice ? exigeant(choice) : places.get(at);
            if (place != places.get(at)) {
                all = all == places ? new ArrayList<>(places) : all;
                all.set(at, place);
            }
        }
        return all;
    }

    private Case exigeant(Choix choice) {
        boolean strict = stricte(choice.voies());
        List<List<Case>> ways = new ArrayList<>(choice.voies().size());
        boolean same = true;
        for (List<Case> way : choice.voies()) {
            List<Case> asked = strict && leger(way) ? exigee(way) : exigeants(way);
            same &= asked == way;
            ways.add(asked);
        }
        return same ? choice : new Choix(ways);
    }

    /** Whether some ways are light, others mean something, and none is empty. */
    private boolean stricte(List<List<Case>> ways) {
        int light = 0;
        for (List<Case> way : ways) {
            if (way.isEmpty()) {
                return false;
            }
            light += leger(way) ? 1 : 0;
        }
        return light > 0 && light < ways.size();
    }

    private boolean leger(List<Case> way) {
        for (Case place : way) {
            if (!(place instanceof Exacte word) || !legers.contient(word.cle())) {
                return false;
            }
        }
        return true;
    }

    private static List<Case> exigee(List<Case> way) {
        return way.stream().map(Exacte.class::cast)
                .<Case>map(word -> new Exacte(word.cle(), word.racine(), true, word.aigu())).toList();
    }
}
