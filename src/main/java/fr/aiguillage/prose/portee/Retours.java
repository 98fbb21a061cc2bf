package fr.aiguillage.prose.portee;

import fr.aiguillage.catalogue.Marque;
import fr.aiguillage.prose.phrase.Proposition;
import fr.aiguillage.prose.phrase.Reperee;
import fr.aiguillage.prose.phrase.Voisinage;

/** What words of grammar do to the last fact before them: an answer, a denial, an end, a doubt. */
record Retours(Proposition partie, Abords abords, Voisinage voisins, Statuts statuts) {

    /**
     * After a fact, a denial bears on it when nothing else follows: « consomme pas ». What only tells who acts is not
     * denied with what they do: « son fils de 15 ans n'a plus… ». Gives whether it does.
     */
    boolean nier(Reperee found, boolean free) {
        if (!free || !abords.colle(statuts.dernier(), found) || statuts.dernier().negative()
                || abords.presente(statuts.dernier())) {
            return false;
        }
        if (abords.suivi(found) || found.corrigee()) {
            statuts.douterDesDerniers();
        } else {
            statuts.nierLesDerniers();
        }
        return true;
    }

    void repondre(Reperee found, Marque mark) {
        if (abords.colle(statuts.dernier(), found) && mark == Marque.NON) {
            statuts.nierLesDerniers();
        } else if (abords.colle(statuts.dernier(), found)) {
            statuts.changerLesDerniers((fact, statut) -> Statut.AFFIRME);
        }
    }

    void retirer(Reperee found) {
        if (abords.colle(statuts.dernier(), found)) {
            statuts.retirerLesDerniers();
        }
    }

    /** What lasts, and was long ago, may be no longer: what happened did happen. */
    void vieillir(Reperee found) {
        if (clot(found)) {
            statuts.changerLesDerniers((fact, statut) -> fact.expression().evenement() ? statut
                    : statut.auMoins(Statut.DOUTEUX));
        }
    }

    /** What was, and of which the end is told, is no longer. */
    void finir(boolean past) {
        if (statuts.dernier() != null && past) {
            statuts.changerLesDerniers((fact, statut) -> statut == Statut.DOUTEUX ? Statut.PASSE : statut);
        }
    }

    /** Gives whether the last facts are over, or perhaps so. */
    boolean revoquer(Reperee found, boolean alone, boolean follows) {
        if (found.marque() == Marque.CESSE && statuts.dernier() != null && statuts.dernier().change()) {
            return true;
        }
        if (clot(found)) {
            statuts.finirLesDerniers();
            return true;
        }
        boolean perhaps = !abords.suivi(found) && (!alone || follows && found.pleins() > 1);
        if (perhaps) {
            statuts.douterDesDerniers();
        }
        return perhaps;
    }

    /** Gives whether what was said last is doubted. */
    boolean douter(Reperee found) {
        boolean closes = clot(found);
        if (closes) {
            statuts.douterDesDerniers();
        }
        return closes;
    }

    /** Gives whether what was said last is somebody's word. */
    boolean rapporter(Reperee found) {
        boolean closes = clot(found);
        if (closes) {
            statuts.changerLesDerniers((fact, statut) -> fact.expression().rapporte() ? statut
                    : statut.auMoins(Statut.DOUTEUX));
        }
        return closes;
    }

    /** « plus de place en stage », « pas de logement sans papiers »: whether a fact hangs on to a denial. */
    boolean complete(Reperee found) {
        Reperee last = statuts.dernier();
        boolean hangs = last != null && last.negative() && last.de() >= partie.de() && last.a() == found.de()
                && !voisins.attache(found.de());
        if (hangs && found.negative() && !voisins.memeDebut(last, found)) {
            statuts.douterDesDerniers();
            return true;
        }
        return hangs && !found.negative();
    }

    /** Whether a word of grammar comes right after a fact, and nothing right after it: who thinks or says looks ahead. */
    private boolean clot(Reperee found) {
        return found.expression().personne() == null && abords.colle(statuts.dernier(), found) && !abords.suivi(found);
    }
}
