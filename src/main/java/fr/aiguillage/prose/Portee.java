package fr.aiguillage.prose;

import fr.aiguillage.catalogue.Lexique.Marque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says of each fact named what the words of grammar around it do to it. When in doubt, it doubts. */
final class Portee {

    /** A denial further away than this may bear on something else that was not understood. */
    private static final int LOIN = 6;

    private final Map<Reperee, Statut> statuts = new IdentityHashMap<>();
    private final List<Mot> mots;
    private boolean doute;
    private boolean hypothese;
    private boolean question;

    private Portee(List<Mot> words) {
        this.mots = words;
    }

    static Map<Reperee, Statut> de(List<Proposition> parts, List<Mot> words) {
        Portee reach = new Portee(words);
        Proposition before = null;
        for (Proposition part : parts) {
            reach.lire(part, before);
            before = part;
        }
        return reach.statuts;
    }

    private void lire(Proposition part, @Nullable Proposition before) {
        boolean follows = before != null && before.phrase() == part.phrase();
        doute &= follows;
        hypothese &= follows;
        question &= follows;
        new Lecture(part).lire();
        repondre(part, before);
    }

    /** « PJJ : non », « QPV ? oui »: an answer alone, right after the fact that it is about. */
    private void repondre(Proposition part, @Nullable Proposition before) {
        Reperee last = before == null || before.reperees().isEmpty() ? null
                : before.reperees().get(before.reperees().size() - 1);
        boolean alone = part.reperees().size() == 1 && part.a() == part.reperees().get(0).a();
        if (last == null || !alone || !last.estFait() || last.a() != before.a()) {
            return;
        }
        Marque answer = part.reperees().get(0).marque();
        if (answer == Marque.NON || answer == Marque.NEGATION) {
            statuts.put(last, Statut.NIE);
        } else if (answer == Marque.OUI) {
            statuts.put(last, Statut.AFFIRME);
        }
    }

    /** One part of a sentence, read from left to right. */
    private final class Lecture {

        private final Proposition partie;
        private @Nullable Reperee annonce;
        private @Nullable Reperee negation;
        private @Nullable Reperee passe;
        private @Nullable Reperee accompli;
        private @Nullable Reperee dernier;
        private boolean servi;
        private boolean joint = true;
        private boolean seul = true;

        Lecture(Proposition part) {
            this.partie = part;
        }

        void lire() {
            for (Reperee found : partie.reperees()) {
                if (found.marque() != null) {
                    marque(found, found.marque());
                } else if (found.estFait()) {
                    fait(found);
                }
            }
            if (!seul) {
                doute = false;
                hypothese = false;
            }
            if (partie.demande() && !question) {
                partie.reperees().forEach(r -> statuts.computeIfPresent(r, (k, s) -> moins(s, Statut.DOUTEUX)));
            }
        }

        private void marque(Reperee found, Marque mark) {
            switch (mark) {
                case NE -> annonce = found;
                case NEGATION -> nier(found);
                case NON -> revenir(found, Statut.NIE);
                case OUI -> revenir(found, Statut.AFFIRME);
                case PASSE -> {
                    passe = found;
                    servi = false;
                }
                case ACCOMPLI -> accompli = found;
                case TERME -> finir();
                case DOUTE -> douter(found);
                case HYPOTHESE -> supposer(found);
                case QUESTION -> question = true;
                case RUPTURE -> rompre();
                case ET -> joint = false;
                case OU -> joint = true;
                default -> {
                }
            }
        }

        /** After a fact, a denial bears on it when nothing else follows: « consomme pas ». */
        private void nier(Reperee found) {
            if (colle(found) && annonce == null && negation == null) {
                statuts.computeIfPresent(dernier, (k, s) -> suivi(found) ? moins(s, Statut.DOUTEUX) : Statut.NIE);
            }
            negation = found;
            servi = false;
            joint = true;
        }

        /** A word that was guessed supposes nothing for sure. */
        private void supposer(Reperee found) {
            hypothese |= !found.corrigee();
            doute |= found.corrigee();
        }

        /** What was, and of which the end is told, is no longer. */
        private void finir() {
            if (dernier != null && accompli != null) {
                statuts.computeIfPresent(dernier, (k, s) -> s == Statut.DOUTEUX ? Statut.PASSE : s);
            }
        }

        private void revenir(Reperee found, Statut statut) {
            if (colle(found)) {
                statuts.put(dernier, statut);
            }
        }

        private boolean colle(Reperee found) {
            return dernier != null && dernier.a() == found.de();
        }

        /** Whether another fact comes right behind a word. */
        private boolean suivi(Reperee found) {
            return partie.reperees().stream().anyMatch(r -> r.estFait() && r.de() == found.a());
        }

        private void douter(Reperee found) {
            if (colle(found) && !suivi(found)) {
                statuts.computeIfPresent(dernier, (k, s) -> moins(s, Statut.DOUTEUX));
            } else {
                doute = true;
            }
        }

        private void rompre() {
            annonce = null;
            negation = null;
            passe = null;
            accompli = null;
            doute = false;
            hypothese = false;
            joint = true;
        }

        private void fait(Reperee found) {
            Statut same = dernier != null && dernier.accompagne(found) ? statuts.get(dernier) : null;
            statuts.put(found, same != null ? same : statut(found));
            seul = false;
            servi = true;
            joint = false;
            dernier = found;
        }

        private Statut statut(Reperee found) {
            if (hypothese) {
                return Statut.ECARTE;
            }
            Statut plain = simple(found);
            return doute && !found.expression().rapporte() || found.corrigee() && courte(found) || louche(found) ? moins(plain, Statut.DOUTEUX) : plain;
        }

        private Statut simple(Reperee found) {
            if (negation == null && annonce != null) {
                return complete(found) ? Statut.NIE : Statut.DOUTEUX;
            }
            if (negation != null) {
                boolean reached = (!servi || joint) && found.de() - negation.a() <= LOIN;
                boolean past = passe != null && !found.expression().evenement();
                return reached && !past ? Statut.NIE : Statut.DOUTEUX;
            }
            if (passe != null && !found.expression().evenement()) {
                return !servi || joint ? Statut.PASSE : Statut.DOUTEUX;
            }
            if (accompli != null && accompli.a() == found.de() && !found.expression().evenement()) {
                return Statut.DOUTEUX;
            }
            return Statut.AFFIRME;
        }

        /** « ne boit plus »: the other half of the denial stands right behind the verb. */
        private boolean complete(Reperee found) {
            return partie.reperees().stream().anyMatch(r -> r.marque() == Marque.NEGATION && r.de() == found.a());
        }

        private boolean courte(Reperee found) {
            int letters = 0;
            for (int i = found.de(); i < found.a(); i++) {
                letters = Math.max(letters, mots.get(i).cle().length());
            }
            return letters < 7;
        }

        /** Whether a word just before, which means nothing here, may be a denial with a wrong letter. */
        private boolean louche(Reperee found) {
            int before = found.de() - 1;
            if (before < partie.de() || partie.reperees().stream().anyMatch(r -> r.de() <= before && before < r.a())) {
                return false;
            }
            return Doubles.presqueNegation(mots.get(before).cle());
        }
    }

    private static Statut moins(Statut one, Statut other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
