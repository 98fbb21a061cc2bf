package fr.aiguillage.prose.portee;

import fr.aiguillage.catalogue.Marque;
import fr.aiguillage.prose.phrase.Proposition;
import fr.aiguillage.prose.phrase.Reperee;
import fr.aiguillage.prose.phrase.Voisinage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says of each fact named what the words of grammar around it do to it. When in doubt, it doubts. */
public final class Portee {

    private final Statuts statuts = new Statuts();
    private final Suspens suspens = new Suspens();
    private final Voisinage voisins;
    private final Set<Integer> demandes;

    private Portee(List<Proposition> parts, Voisinage around) {
        this.voisins = around;
        this.demandes = parts.stream().filter(Proposition::demande).map(Proposition::phrase)
                .collect(Collectors.toSet());
    }

    /** What becomes of each fact, in a map that may be changed and tells apart equal ones. */
    public static Map<Reperee, Statut> de(List<Proposition> parts, Voisinage around) {
        Portee reach = new Portee(parts, around);
        Proposition before = null;
        for (Proposition part : Paroles.tenues(parts, around)) {
            reach.lire(part, before);
            before = part;
        }
        return reach.statuts.tous();
    }

    private void lire(Proposition part, @Nullable Proposition before) {
        boolean follows = before != null && before.phrase() == part.phrase();
        if (!follows) {
            suspens.recommencer();
            statuts.commencerUnePhrase();
        }
        new Lecture(part, follows, demandes.contains(part.phrase()), statuts, suspens, voisins).lire();
        repondre(part, before);
    }

    /** « PJJ : non », « QPV ? oui »: an answer alone, right after the fact that it is about. */
    private void repondre(Proposition part, @Nullable Proposition before) {
        Reperee last = before == null || before.reperees().isEmpty() ? null
                : before.reperees().get(before.reperees().size() - 1);
        Reperee answer = part.reperees().isEmpty() ? null : part.reperees().get(0);
        if (last != null && answer != null && answer.marque() != null && part.reperees().size() == 1
                && part.a() == answer.a() && last.estFait() && last.a() == before.a() && last == statuts.dernier()) {
            repondre(answer.marque(), part);
        }
    }

    private void repondre(Marque answer, Proposition part) {
        switch (answer) {
            case NON, NEGATION -> statuts.nierLesDerniers();
            case RETRAIT -> statuts.retirerLesDerniers();
            case OUI -> statuts.changerLesDerniers((fact, statut) -> Statut.AFFIRME);
            case REVOQUE, CESSE -> {
                if (voisins.annonce(part.de())) {
                    statuts.finirLesDerniers();
                }
            }
            default -> {
            }
        }
    }
}
