package fr.aiguillage.prose.motifs;

import fr.aiguillage.catalogue.Lexique.Expression;
import fr.aiguillage.prose.noms.Noms;
import fr.aiguillage.prose.texte.Legers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One pattern, place by place. Two patterns are never the same one. */
final class Motif {

    /** So many things to read are a list. */
    private static final int LISTE = 3;

    private final List<Case> cases;
    private final Expression expression;
    private final Legers legers;
    private @Nullable Apercu apercu;

    Motif(List<Case> places, Expression expression, Legers legers) {
        this.cases = expression.marque() == null ? new Exigences(legers).exigeants(places) : places;
        this.expression = expression;
        this.legers = legers;
    }

    /** What tells at once whether it can be found: worked out when first asked, since few patterns ever are. */
    private record Apercu(List<Set<String>> requis, int portee, boolean enumere, boolean franchit) {
    }

    private Apercu apercu() {
        Apercu known = apercu;
        if (known == null) {
            known = new Apercu(cases.stream().map(this::requis).filter(Objects::nonNull).toList(),
                    cases.stream().mapToInt(Motif::portee).sum(),
                    Motifs.mots(cases).filter(Case.Lue.class::isInstance).limit(LISTE).count() == LISTE,
                    Motifs.mots(cases).anyMatch(Case.Virgule.class::isInstance));
            apercu = known;
        }
        return known;
    }

    List<Case> cases() {
        return cases;
    }

    Expression expression() {
        return expression;
    }

    /** Whether it states something. */
    boolean etat() {
        return expression.marque() == null && !expression.rien();
    }

    /** Whether one of its own words denies. */
    boolean nie() {
        return Motifs.mots(cases).anyMatch(place -> place instanceof Case.Exacte word
                && legers.niants().contains(word.cle()));
    }

    /** Whether it reads a list, that commas may cut. */
    boolean enumere() {
        return apercu().enumere();
    }

    /** Whether it may go on behind a comma. */
    boolean deborde() {
        return apercu().enumere() || apercu().franchit();
    }

    /** Words without which it cannot be found: one of each set at least. */
    List<Set<String>> requis() {
        return apercu().requis();
    }

    /** At most so many words after the first one. */
    int portee() {
        return apercu().portee();
    }

    private static int portee(Case place) {
        if (place instanceof Case.Choix choice) {
            return choice.voies().stream().mapToInt(way -> way.stream().mapToInt(Motif::portee).sum()).max().orElse(0);
        }
        return place instanceof Case.Lue ? Essai.LEGERS_MAX + Noms.MOTS_MAX : Essai.LEGERS_MAX + 1;
    }

    /** The words of which one must be there for a place to be found; null when there is no telling. */
    private @Nullable Set<String> requis(Case place) {
        if (place instanceof Case.Exacte word) {
            return peutManquer(word) ? null : Set.of(word.cle(), word.racine().equals(word.cle()) ? "" : word.racine());
        }
        if (!(place instanceof Case.Choix choice)) {
            return null;
        }
        Set<String> all = new HashSet<>();
        for (List<Case> way : choice.voies()) {
            Set<String> keys = way.stream().map(this::requis).filter(k -> k != null).findFirst().orElse(null);
            if (keys == null) {
                return null;
            }
            all.addAll(keys);
        }
        return all;
    }

    /** Every place with which it may begin, when some words may be passed over. */
    List<Case> premieres() {
        List<Case> first = new ArrayList<>();
        ajouter(cases, first);
        return first;
    }

    /** Adds the first places of a run; gives whether the run may be passed over whole. */
    private boolean ajouter(List<Case> run, List<Case> first) {
        for (Case place : run) {
            boolean passed = place instanceof Case.Choix choice ? voies(choice, first) : une(place, first);
            if (!passed) {
                return false;
            }
        }
        return true;
    }

    private boolean une(Case place, List<Case> first) {
        first.add(place);
        return place instanceof Case.Exacte word && peutManquer(word);
    }

    private boolean voies(Case.Choix choice, List<Case> first) {
        boolean passed = false;
        for (List<Case> way : choice.voies()) {
            passed |= ajouter(way, first);
        }
        return passed;
    }

    /** Whether a text may leave the word out: a light one, unless it is required, or the pattern is one of grammar. */
    boolean peutManquer(Case.Exacte word) {
        return expression.marque() == null && !word.exigee() && legers.contient(word.cle());
    }
}
