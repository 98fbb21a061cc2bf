package fr.aiguillage.commande;

import fr.aiguillage.catalogue.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The options by which a command that needs no situation is told which catalogues it is about. */
final class OptionsCatalogue {

    private static final List<Option> TOUTES = OptionsSituation.TOUTES.stream()
            .filter(o -> Set.of("catalogue", "seul", "avec-regles").contains(o.nom())).toList();

    private OptionsCatalogue() {
    }

    static List<Option> et(Option... others) {
        List<Option> all = new ArrayList<>(TOUTES);
        all.addAll(List.of(others));
        return all;
    }

    static Catalogue catalogue(Fonds fonds, Appel call) {
        return fonds.catalogue(OptionsSituation.demande(call)).catalogue();
    }
}
