package fr.aiguillage.rendu;

import fr.aiguillage.catalogue.Comptes;
import java.util.List;

/** How much there is of everything. */
public final class PageComptes {

    private PageComptes() {
    }

    public static Page de(Comptes counts) {
        Page page = new Page("Statistiques du catalogue");
        page.section("Stratégie de référence", List.of(ligne("Axes", counts.axes()), ligne("Mesures", counts.mesures()),
                ligne("Actions", counts.actions()), ligne("Notes", counts.notes())));
        page.section("Boîte à outils", List.of(ligne("Dispositifs", counts.dispositifs()),
                ligne("Instances", counts.instances()), ligne("Acteurs", counts.acteurs()),
                ligne("Ressources locales, à part", counts.ressourcesLocales()),
                ligne("Proposables dans une orientation", counts.orientables())));
        page.section("Raisonnement", List.of(ligne("Besoins", counts.besoins()), ligne("Règles", counts.regles()),
                ligne("Attributs", counts.attributs()), ligne("Territoires cités", counts.territoires())));
        page.section("Formation", List.of(ligne("Cas d'atelier", counts.ateliers())));
        page.section("Plans", counts.plans().entrySet().stream().map(e -> new Bloc.Puce(e.getKey() + " : "
                + nombre(e.getValue().axes(), "axe") + ", " + nombre(e.getValue().mesures(), "mesure") + ", "
                + nombre(e.getValue().actions(), "action"), List.of())).toList());
        return page.section("Sources", List.of(ligne("Documents", counts.documents()),
                ligne("Sigles", counts.glossaire()), ligne("Fiches", counts.sources().faits()),
                ligne("Fiches sourcées", counts.sources().faitsSources()),
                ligne("Points à confirmer", counts.sources().aConfirmer())));
    }

    private static String nombre(int number, String word) {
        return number + " " + word + (number > 1 ? "s" : "");
    }

    private static Bloc.Puce ligne(String label, int number) {
        return new Bloc.Puce(label + " : " + number, List.of());
    }
}
