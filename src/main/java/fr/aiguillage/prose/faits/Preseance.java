package fr.aiguillage.prose.faits;

import fr.aiguillage.catalogue.Lexique.Expression;
import fr.aiguillage.logique.Valeur.Liste;
import fr.aiguillage.prose.phrase.Reperee;
import fr.aiguillage.prose.texte.Mot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whoever types is who they say first, else who they say in so many words: what they let drop is then not sure. */
final class Preseance {

    private static final int EN_TETE = 2;
    private static final int DE_SOI = 1;

    private final Map<Integer, Integer> rangs = new HashMap<>();
    private final Map<String, Integer> plusHauts = new HashMap<>();

    private Preseance(List<Reperee> found, List<Mot> words) {
        for (Reperee here : found) {
            int rank = here.expression().debut() ? EN_TETE
                    : Expression.DEMANDEUR.equals(here.expression().personne()) ? DE_SOI : 0;
            rangs.merge(words.get(here.de()).debut(), rank, Math::max);
        }
    }

    static List<Fait> de(List<Fait> read, List<Reperee> found, List<Mot> words) {
        Preseance order = new Preseance(found, words);
        read.stream().filter(f -> f.sur() && seul(f))
                .forEach(f -> order.plusHauts.merge(f.attribut(), order.rang(f), Math::max));
        return read.stream().map(f -> f.sur() && seul(f) && order.rang(f) < order.plusHaut(f) ? f.douteux() : f).toList();
    }

    /** Whether it can be but one thing, of whoever types. */
    private static boolean seul(Fait fact) {
        return Expression.DEMANDEUR.equals(fact.personne()) && !(fact.valeur() instanceof Liste);
    }

    private int rang(Fait fact) {
        return rangs.getOrDefault(fact.debut(), 0);
    }

    private int plusHaut(Fait fact) {
        return plusHauts.getOrDefault(fact.attribut(), 0);
    }
}
