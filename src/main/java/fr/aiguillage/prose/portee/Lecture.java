package fr.aiguillage.prose.portee;

import fr.aiguillage.catalogue.Marque;
import fr.aiguillage.prose.phrase.Proposition;
import fr.aiguillage.prose.phrase.Reperee;
import fr.aiguillage.prose.phrase.Voisinage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** One part of a sentence, read from left to right. */
final class Lecture {

    private final Proposition partie;
    private final boolean suite;
    private final boolean interroge;
    private final Statuts statuts;
    private final Suspens suspens;
    private final Voisinage voisins;
    private final List<Reperee> jointes = new ArrayList<>();
    private final Abords abords;
    private final Prise prise;
    private final Retours retours;
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
        this.retours = new Retours(part, abords, around, statuses);
    }

    void lire() {
        for (Reperee found : abords.faitsDAbord()) {
            if (found.marque() != null) {
                marque(found, found.marque());
            } else if (found.estFait()) {
                fait(found);
            }
        }
        if (!seul && !annonce()) {
            suspens.oublier();
        }
        if (partie.demande() && !suspens.suppose()) {
            jointes.stream().filter(fact -> !voisins.raconte(fact)).forEach(statuts::douter);
        }
    }

    /** Whether it ends where somebody is about to be quoted, whose name is hidden: « un élève dit que … est battu ». */
    private boolean annonce() {
        return partie.reperees().stream()
                .anyMatch(r -> r.marque() == Marque.RAPPORT && r.expression().personne() != null && r.a() == partie.a());
    }

    private void marque(Reperee found, Marque mark) {
        switch (mark) {
            case NE -> prise.annoncer(found);
            case NEGATION -> nier(found);
            case NON, OUI -> retours.repondre(found, mark);
            case PASSE -> dater(found);
            case ACCOMPLI -> prise.accomplir(found);
            case RETRAIT -> retours.retirer(found);
            case TERME -> retours.finir(prise.accomplie());
            case REVOLU -> retours.vieillir(found);
            case REVOQUE, CESSE -> {
                if (!retours.revoquer(found, seul, suite)) {
                    prise.dater(found);
                }
            }
            case PRONOM, SUJET -> reprendre(found);
            case ENTREE -> prise.presenter();
            case ET, OU -> joindre(found, mark);
            default -> modaliser(found, mark);
        }
    }

    private void modaliser(Reperee found, Marque mark) {
        switch (mark) {
            case DOUTE -> {
                if (found.indique()) {
                    prise.remettre();
                } else if (!retours.douter(found)) {
                    suspens.douter();
                }
            }
            case RAPPORT -> {
                if (!retours.rapporter(found)) {
                    suspens.rapporter();
                }
            }
            case HYPOTHESE, VOEU, DEMANDE, CONDITION -> supposer(found, mark);
            case QUESTION -> suspens.questionner();
            case RUPTURE -> rompre();
            case EXCEPTION -> {
                statuts.suspendreLesDerniers();
                rompre();
            }
            default -> {
            }
        }
    }

    /** The second half of a denial is done with the fact between both: « ne boit pas ». */
    private void nier(Reperee found) {
        boolean closed = !prise.libre() && abords.colle(statuts.dernier(), found);
        prise.nier(found, retours.nier(found, prise.libre()) || closed);
    }

    /** What somebody says that it was may still be: « il m'a dit qu'il était suivi ». */
    private void dater(Reperee found) {
        prise.dater(found);
        if (IntStream.rangeClosed(found.de() - 2, found.de() - 1).filter(at -> at >= partie.de())
                .anyMatch(voisins::ouvreUneParenthese)) {
            prise.remettre();
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
            statuts.suspendreLesDerniers();
        }
        suspens.supposer(found.corrigee(), mark == Marque.CONDITION);
        if (interroge) {
            suspens.demander();
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
        boolean sure = abords.suppose(found, prise.refusee()) && !suspens.depend();
        Statut said = sure ? Statut.AFFIRME : same != null ? same : statut(found);
        statuts.poser(found, said);
        if (!sure) {
            jointes.add(found);
        }
        seul = false;
        lie = false;
        prise.servir();
    }

    private Statut statut(Reperee found) {
        boolean own = found.de() == jonction && (voisins.demande(found.de()) || found.negative());
        if (own) {
            prise.cesser();
        }
        if (suspens.ecarte() && !own) {
            return Statut.ECARTE;
        }
        boolean unsure = suspens.doute(found) || found.douteuse() || abords.louche(found) || retours.complete(found)
                || found.corrigee();
        return unsure ? prise.statut(found).auMoins(Statut.DOUTEUX) : prise.statut(found);
    }
}
