package fr.aiguillage.commande;

import fr.aiguillage.catalogue.Catalogue;
import java.util.ArrayList;
import java.util.List;

/** The options by which a command that needs no situation is told which catalogues it is about. */
final class OptionsCatalogue {

    private static final List<Option> TOUTES = OptionsSituation.TOUTES.stream()
            .filter(o -> o.nom().equals("catalogue") || o.nom().equals("seul")).toList();

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
