package fr.aiguillage.verification;

import fr.aiguillage.catalogue.Attribut;
import fr.aiguillage.catalogue.Clause;
import fr.aiguillage.catalogue.Qualification;
import fr.aiguillage.catalogue.lecture.Anomalie;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The criteria of one entry can hold together, and its exclusions leave someone. It expects criteria without any fault
 * of their own.
 */
final class ControleContradictions implements Controle {

    @Override
    public void controler(Contexte contexte, Consumer<Anomalie> faults) {
        PublicEcrit.chaque(contexte, written -> new Examen(contexte, faults).examiner(written));
    }

    /** One normal form under examination. */
    private record Examen(Contexte contexte, Consumer<Anomalie> faults) {

        void examiner(PublicEcrit written) {
            List<Clause> conditions = ensemble(List.of(), written.conditions());
            written.profils().forEach(profile -> ensemble(conditions, profile));
            written.exclusions().forEach(exclusion -> exclusion(conditions, exclusion));
        }

        /** Adds criteria one by one, and reports each that the ones before it make impossible. */
        private List<Clause> ensemble(List<Clause> before, List<CritereEcrit> added) {
            List<Clause> together = new ArrayList<>(before);
            for (CritereEcrit written : added) {
                if (possible(together, written.clause())) {
                    together.add(written.clause());
                } else {
                    faults.accept(written.endroit().anomalie("contradiction", "« " + written.texte()
                            + " » ne peut pas être rempli en même temps que les autres critères",
                            "Peut-être « parmi », ou un autre profil ?"));
                }
            }
            return together;
        }

        private boolean possible(List<Clause> before, Clause added) {
            List<Clause> all = new ArrayList<>(developper(before.stream(), new HashSet<>()).toList());
            List<Clause> more = developper(Stream.of(added), new HashSet<>()).toList();
            all.addAll(more);
            return more.stream().allMatch(clause -> clause.attribut() == null
                    ? all.stream().noneMatch(other -> contraires(clause, other))
                    : possible(clause.attribut(), all, List.of()));
        }

        private boolean possible(String attribut, List<Clause> wanted, List<Clause> unwanted) {
            Attribut known = contexte.attribut(attribut);
            return known == null || new Satisfaction(known, contexte.connu())
                    .possible(sur(attribut, wanted), sur(attribut, unwanted));
        }

        private void exclusion(List<Clause> conditions, CritereEcrit exclusion) {
            Clause clause = exclusion.clause();
            boolean compared = clause.compte() == null && clause.quotient() == null;
            boolean leaves = clause.attribut() == null ? conditions.stream().noneMatch(c -> memes(c, clause))
                    : !compared || possible(clause.attribut(), conditions, List.of(clause));
            if (!leaves) {
                faults.accept(exclusion.endroit().anomalie("exclusion-totale", "l'exclusion « " + exclusion.texte()
                        + " » écarte tous ceux que les conditions retiennent", null));
            }
        }

        /** The criteria, and all that the definitions that they cite require. */
        private Stream<Clause> developper(Stream<Clause> clauses, Set<String> seen) {
            return clauses.flatMap(clause -> {
                Qualification cited = attendue(clause) ? contexte.connu().qualification(clause.sujet()) : null;
                return cited == null || clause.qualification() == null || !seen.add(cited.id()) ? Stream.of(clause)
                        : Stream.concat(Stream.of(clause), developper(cited.conditions().stream(), seen));
            });
        }
    }

    private static List<Clause> sur(String attribut, List<Clause> clauses) {
        return clauses.stream().filter(clause -> attribut.equals(clause.attribut())).toList();
    }

    private static boolean attendue(Clause clause) {
        return !Boolean.FALSE.equals(clause.vaut());
    }

    private static boolean memes(Clause one, Clause other) {
        return one.qualification() != null && one.qualification().equals(other.qualification())
                && attendue(one) == attendue(other);
    }

    private static boolean contraires(Clause one, Clause other) {
        return one.qualification() != null && one.qualification().equals(other.qualification())
                && attendue(one) != attendue(other);
    }
}
