package fr.aiguillage.trous;

import fr.aiguillage.catalogue.Besoin;
import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.catalogue.PublicVise;
import fr.aiguillage.logique.Verite;
import java.util.List;

/**
 * A need and a public.
 *
 * @param reponses what could be proposed, the surest first
 * @param ailleurs what could be if it were not in other places
 * @param actions the national actions that foresee it and could be proposed by themselves
 */
public record Croisement(Besoin besoin, PublicVise vise, Etat etat, List<Reponse> reponses, List<Fiche> ailleurs,
        List<String> actions) {

    public Croisement {
        reponses = List.copyOf(reponses);
        ailleurs = List.copyOf(ailleurs);
        actions = List.copyOf(actions);
    }

    /** It has no meaning for that public. */
    static Croisement sansObjet(Besoin need, PublicVise whom) {
        return new Croisement(need, whom, Etat.SANS_OBJET, List.of(), List.of(), List.of());
    }

    /**
     * Something that could be proposed.
     *
     * @param convient whether its criteria hold for all of that public; unknown when something else decides
     * @param enVigueur whether it is in force; unknown when no source dates it
     * @param presence how sure it is to exist there
     */
    public record Reponse(Fiche fiche, Verite convient, Verite enVigueur, Etat presence) {
    }
}
