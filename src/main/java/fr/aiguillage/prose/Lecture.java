package fr.aiguillage.prose;

import fr.aiguillage.catalogue.Lexique.Marque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One part of a sentence, read from left to right. */
final class Lecture {

    /** A denial further away than this may bear on something else that was not understood. */
    private static final int LOIN = 6;

    /** A shorter word has neighbours that mean something else. */
    private static final int LONG = 7;

    private final Proposition partie;
    private final boolean suite;
    private final boolean interroge;
    private final Statuts statuts;
    private final Suspens suspens;
    private final Voisinage voisins;
    private final List<Reperee> jointes = new ArrayList<>();
    private @Nullable Reperee annonce;
    private @Nullable Reperee negation;
    private @Nullable Reperee passe;
    private @Nullable Reperee accompli;
    private boolean arriere;
    private boolean servi;
    private boolean joint = true;
    private boolean lie;
    private boolean seul = true;

    /**
     * A part to read.
     *
     * @param follows whether another part of the same sentence comes before
     * @param asks whether the sentence ends with a question mark
     */
    Lecture(Proposition part, boolean follows, boolean asks, Statuts statuses, Suspens open, Voisinage around) {
        this.partie = part;
        this.suite = follows;
        this.interroge = asks;
        this.statuts = statuses;
        this.suspens = open;
        this.voisins = around;
    }

    void lire() {
        for (Reperee found : faitsDAbord()) {
            if (found.marque() != null) {
                marque(found, found.marque());
            } else if (found.estFait()) {
                fait(found);
            }
        }
        if (!seul) {
            suspens.oublier();
        }
        if (partie.demande() && !suspens.suppose()) {
            jointes.forEach(statuts::douter);
        }
    }

    /** A word of grammar bears on others than its own: what the same words state comes before it. */
    private List<Reperee> faitsDAbord() {
        return partie.reperees().stream().sorted(Comparator.comparingInt(Reperee::de)
                .thenComparing(Comparator.comparingInt(Reperee::a).reversed())
                .thenComparing(r -> r.marque() != null)).toList();
    }

    private void marque(Reperee found, Marque mark) {
        switch (mark) {
            case NE -> annonce = found;
            case NEGATION -> nier(found);
            case NON, OUI -> repondre(found, mark);
            case PASSE -> passer(found);
            case ACCOMPLI -> accompli = found;
            case TERME -> finir();
            case REVOQUE -> revoquer(found);
            case PRONOM -> reprendre(found);
            case ET, OU -> {
                joint = mark == Marque.OU;
                lie = true;
            }
            default -> modaliser(found, mark);
        }
    }

    private void modaliser(Reperee found, Marque mark) {
        switch (mark) {
            case DOUTE -> douter(found);
            case RAPPORT -> rapporter(found);
            case HYPOTHESE, CONDITION -> supposer(found, mark);
            case QUESTION -> suspens.questionner();
            case RUPTURE -> rompre();
            case EXCEPTION -> {
                statuts.douterDesDerniers();
                rompre();
            }
            default -> {
            }
        }
    }

    /** After a fact, a denial bears on it when nothing else follows: « consomme pas ». */
    private void nier(Reperee found) {
        arriere = colle(found) && annonce == null && negation == null;
        if (arriere && (suivi(found) || found.corrigee())) {
            statuts.douterDesDerniers();
        } else if (arriere) {
            statuts.nierLesDerniers();
        }
        negation = found;
        servi = false;
        joint = true;
    }

    private void repondre(Reperee found, Marque mark) {
        if (colle(found) && mark == Marque.NON) {
            statuts.nierLesDerniers();
        } else if (colle(found)) {
            statuts.changerLesDerniers((fact, statut) -> Statut.AFFIRME);
        }
    }

    private void passer(Reperee found) {
        passe = found;
        servi = false;
    }

    /** What was, and of which the end is told, is no longer. */
    private void finir() {
        if (statuts.dernier() != null && accompli != null) {
            statuts.changerLesDerniers((fact, statut) -> statut == Statut.DOUTEUX ? Statut.PASSE : statut);
        }
    }

    private void revoquer(Reperee found) {
        if (colle(found) && !suivi(found)) {
            statuts.finirLesDerniers();
        } else if (!suivi(found) && (!seul || suite && found.pleins() > 1)) {
            statuts.douterDesDerniers();
        } else {
            passer(found);
        }
    }

    /** Someone who acts anew is not under a denial that bore on what came before; « a-t-il » asks. */
    private void reprendre(Reperee found) {
        if (arriere) {
            negation = null;
            arriere = false;
        }
        if (interroge && voisins.attache(found.de())) {
            jointes.forEach(statuts::douter);
            suspens.demander();
        }
    }

    private void supposer(Reperee found, Marque mark) {
        boolean bears = !seul || suite && found.de() == partie.de();
        if (mark == Marque.CONDITION && bears && !found.corrigee()) {
            statuts.douterDesDerniers();
        }
        suspens.supposer(found.corrigee());
        if (interroge) {
            suspens.demander();
        }
    }

    private void douter(Reperee found) {
        if (colle(found) && !suivi(found)) {
            statuts.douterDesDerniers();
        } else {
            suspens.douter();
        }
    }

    /** What the person says of herself needs nobody else's word. */
    private void rapporter(Reperee found) {
        if (colle(found) && !suivi(found)) {
            statuts.changerLesDerniers((fact, statut) -> fact.expression().rapporte() ? statut
                    : statut.auMoins(Statut.DOUTEUX));
        } else if (partie.reperees().stream().noneMatch(r -> r.marque() == Marque.PRONOM && r.a() == found.de())) {
            suspens.rapporter();
        }
    }

    private void rompre() {
        annonce = null;
        negation = null;
        passe = null;
        accompli = null;
        joint = true;
        suspens.oublier();
    }

    /** Whether nothing stands between a word of grammar and the last fact of this part. */
    private boolean colle(Reperee found) {
        Reperee last = statuts.dernier();
        return last != null && last.de() >= partie.de() && voisins.touche(last.a(), found.de());
    }

    /** Whether another fact comes right behind a word. */
    private boolean suivi(Reperee found) {
        return partie.reperees().stream().anyMatch(r -> r.estFait() && !designe(r)
                && voisins.touche(found.a(), r.de()));
    }

    private void fait(Reperee found) {
        if (designe(found)) {
            boolean open = suspens.ecarte() || suspens.doute(found);
            statuts.tous().put(found, open ? Statut.DOUTEUX : Statut.AFFIRME);
            return;
        }
        Statut same = statuts.deMemesMots(found);
        if (same == null && !lie) {
            jointes.clear();
        }
        Statut said = same != null ? same : statut(found);
        statuts.poser(found, said);
        jointes.add(found);
        seul = false;
        servi = true;
        joint = false;
        lie = false;
    }

    /** Whether it is only how someone is called: « elle ». */
    private boolean designe(Reperee found) {
        return partie.reperees().stream().anyMatch(r -> r.marque() == Marque.PRONOM && r.accompagne(found));
    }

    private Statut statut(Reperee found) {
        if (suspens.ecarte()) {
            return Statut.ECARTE;
        }
        boolean unsure = suspens.doute(found) || found.douteuse() || found.corrigee() && voisins.longueur(found) < LONG || louche(found)
                || complement(found);
        return unsure ? simple(found).auMoins(Statut.DOUTEUX) : simple(found);
    }

    private Statut simple(Reperee found) {
        if (negation == null && annonce != null) {
            return found.negative() ? Statut.AFFIRME : complete(found) ? Statut.NIE : Statut.DOUTEUX;
        }
        boolean event = found.expression().evenement();
        if (negation != null) {
            boolean reached = (!servi || joint) && found.de() - negation.a() <= LOIN;
            return reached && (passe == null || event) && !negation.corrigee() ? Statut.NIE : Statut.DOUTEUX;
        }
        if (passe != null && !event) {
            return !servi || joint ? Statut.PASSE : Statut.DOUTEUX;
        }
        return accompli != null && accompli.a() == found.de() && !event ? Statut.DOUTEUX : Statut.AFFIRME;
    }

    /** « ne boit plus »: the other half of the denial stands right behind the verb. */
    private boolean complete(Reperee found) {
        return partie.reperees().stream().anyMatch(r -> r.marque() == Marque.NEGATION && r.de() == found.a());
    }

    /** « plus de place en stage », « pas de logement sans papiers »: what hangs on to a denial is not said apart. */
    private boolean complement(Reperee found) {
        Reperee last = statuts.dernier();
        boolean hangs = last != null && last.negative() && last.de() >= partie.de() && last.a() == found.de()
                && !voisins.attache(found.de());
        if (hangs && found.negative() && !voisins.memeDebut(last, found)) {
            statuts.douterDesDerniers();
            return true;
        }
        return hangs && !found.negative();
    }

    /** Whether a word just before, which means nothing here, may be a denial with a wrong letter. */
    private boolean louche(Reperee found) {
        int before = found.de() - 1;
        return before >= partie.de() && partie.reperees().stream().noneMatch(r -> r.de() <= before && before < r.a())
                && voisins.presqueNegation(before);
    }
}
