package fr.aiguillage.prose;

import fr.aiguillage.catalogue.Lexique.Marque;
import java.util.ArrayList;
import java.util.List;

/** One part of a sentence, read from left to right. */
final class Lecture {

    /** A shorter word has neighbours that mean something else. */
    private static final int LONG = 7;

    private final Proposition partie;
    private final boolean suite;
    private final boolean interroge;
    private final Statuts statuts;
    private final Suspens suspens;
    private final Voisinage voisins;
    private final List<Reperee> jointes = new ArrayList<>();
    private final Abords abords;
    private final Prise prise;
    private boolean lie;
    private int jonction = -1;
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
        this.abords = new Abords(part, around);
        this.prise = new Prise(part);
    }

    void lire() {
        for (Reperee found : abords.faitsDAbord()) {
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

    private void marque(Reperee found, Marque mark) {
        switch (mark) {
            case NE -> prise.annoncer(found);
            case NEGATION -> nier(found);
            case NON, OUI -> repondre(found, mark);
            case PASSE -> prise.dater(found);
            case ACCOMPLI -> prise.accomplir(found);
            case TERME -> finir();
            case REVOQUE -> revoquer(found);
            case PRONOM, SUJET -> reprendre(found);
            case ET, OU -> joindre(found, mark);
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
        boolean back = abords.colle(statuts.dernier(), found) && prise.libre();
        if (back && (abords.suivi(found) || found.corrigee())) {
            statuts.douterDesDerniers();
        } else if (back) {
            statuts.nierLesDerniers();
        }
        prise.nier(found, back);
    }

    private void repondre(Reperee found, Marque mark) {
        if (abords.colle(statuts.dernier(), found) && mark == Marque.NON) {
            statuts.nierLesDerniers();
        } else if (abords.colle(statuts.dernier(), found)) {
            statuts.changerLesDerniers((fact, statut) -> Statut.AFFIRME);
        }
    }

    /** What was, and of which the end is told, is no longer. */
    private void finir() {
        if (statuts.dernier() != null && prise.accomplie()) {
            statuts.changerLesDerniers((fact, statut) -> statut == Statut.DOUTEUX ? Statut.PASSE : statut);
        }
    }

    private void revoquer(Reperee found) {
        if (clot(found)) {
            statuts.finirLesDerniers();
        } else if (!abords.suivi(found) && (!seul || suite && found.pleins() > 1)) {
            statuts.douterDesDerniers();
        } else {
            prise.dater(found);
        }
    }

    /** Someone who acts anew is not under a denial that bore on what came before; « a-t-il » asks. */
    private void reprendre(Reperee found) {
        if (found.de() == jonction) {
            suspens.changerDActeur();
        }
        if (found.marque() == Marque.SUJET) {
            return;
        }
        prise.reprendre();
        if (interroge && voisins.attache(found.de())) {
            jointes.forEach(statuts::douter);
            suspens.demander();
        }
    }

    private void joindre(Reperee found, Marque mark) {
        prise.joindre(mark == Marque.OU);
        lie = true;
        jonction = found.a();
    }

    private void supposer(Reperee found, Marque mark) {
        boolean bears = !seul || suite && found.de() == partie.de();
        if (mark == Marque.CONDITION && bears && !found.corrigee()) {
            statuts.douterDesDerniers();
        }
        suspens.supposer(found.corrigee(), mark == Marque.CONDITION);
        if (interroge) {
            suspens.demander();
        }
    }

    private void douter(Reperee found) {
        if (clot(found)) {
            statuts.douterDesDerniers();
        } else {
            suspens.douter();
        }
    }

    /** What the person says of herself needs nobody else's word. */
    private void rapporter(Reperee found) {
        if (clot(found)) {
            statuts.changerLesDerniers((fact, statut) -> fact.expression().rapporte() ? statut
                    : statut.auMoins(Statut.DOUTEUX));
        } else if (!abords.suitUnPronom(found)) {
            suspens.rapporter();
        }
    }

    private void rompre() {
        prise.lacher();
        suspens.oublier();
    }

    private void fait(Reperee found) {
        if (abords.designe(found)) {
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
        lie = false;
        prise.servir();
    }

    /** Whether a word of grammar comes right after a fact, and nothing right after it. */
    private boolean clot(Reperee found) {
        return abords.colle(statuts.dernier(), found) && !abords.suivi(found);
    }

    private Statut statut(Reperee found) {
        boolean own = found.de() == jonction && voisins.souhaite(found.de());
        if (suspens.ecarte() && !own) {
            return Statut.ECARTE;
        }
        boolean unsure = suspens.doute(found) || found.douteuse() || abords.louche(found) || complement(found)
                || found.corrigee() && voisins.longueur(found) < LONG;
        return unsure ? prise.statut(found).auMoins(Statut.DOUTEUX) : prise.statut(found);
    }

    /** « plus de place en stage », « pas de logement sans papiers »: it hangs on to a denial. */
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
}
