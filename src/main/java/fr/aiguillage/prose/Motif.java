package fr.aiguillage.prose;

import fr.aiguillage.catalogue.Lexique.Expression;
import java.util.ArrayList;
import java.util.List;

/**
 * One pattern, place by place.
 *
 * @param enumere whether it reads a list, that commas may cut
 */
record Motif(List<Case> cases, Expression expression, boolean enumere) {

    /** So many things to read are a list. */
    private static final int LISTE = 3;

    Motif {
        cases = List.copyOf(cases);
    }

    static Motif de(List<Case> places, Expression expression) {
        return new Motif(places, expression,
                Motifs.mots(places).filter(Case.Lue.class::isInstance).limit(LISTE).count() == LISTE);
    }

    /** Every place with which it may begin, when some words may be passed over. */
    List<Case> premieres(Legers legers) {
        List<Case> first = new ArrayList<>();
        ajouter(cases, legers, first);
        return first;
    }

    /** Adds the first places of a run; gives whether the run may be passed over whole. */
    private boolean ajouter(List<Case> run, Legers legers, List<Case> first) {
        for (Case place : run) {
            boolean passed = place instanceof Case.Choix choice ? voies(choice, legers, first)
                    : une(place, legers, first);
            if (!passed) {
                return false;
            }
        }
        return true;
    }

    private boolean une(Case place, Legers legers, List<Case> first) {
        first.add(place);
        return place instanceof Case.Exacte word && peutManquer(word, legers);
    }

    private boolean voies(Case.Choix choice, Legers legers, List<Case> first) {
        boolean passed = false;
        for (List<Case> way : choice.voies()) {
            passed |= ajouter(way, legers, first);
        }
        return passed;
    }

    /** Whether a text may leave the word out: a light one, unless it is required, or the pattern is one of grammar. */
    boolean peutManquer(Case.Exacte word, Legers legers) {
        return expression.marque() == null && !word.exigee() && legers.contient(word.cle());
    }
}
