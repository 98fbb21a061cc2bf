package fr.aiguillage.rendu;

import fr.aiguillage.catalogue.Atelier;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Mesure;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The cases that a trainer may choose from. */
public final class PageAteliers {

    /**
     * One case as data.
     *
     * @param duree in minutes
     */
    public record Resume(String id, String titre, String sujet, int duree, Atelier.Difficulte difficulte, int etapes,
            Set<String> metiers, List<String> mesures, List<String> axes) {

        public static Resume de(Atelier workshop, Catalogue catalogue) {
            List<String> axes = workshop.mesures().stream().map(catalogue::mesure).filter(m -> m != null)
                    .map(Mesure::axe).distinct().sorted().toList();
            return new Resume(workshop.id(), workshop.titre(), workshop.sujet(), workshop.duree(),
                    workshop.difficulte(), workshop.etapes().size(), workshop.metiers(), workshop.mesures(), axes);
        }
    }

    private PageAteliers() {
    }

    public static Page de(List<Atelier> found, Catalogue catalogue) {
        Page page = new Page("Ateliers");
        if (found.isEmpty()) {
            return page.paragraphe("Aucun cas ne correspond. « atelier chercher », sans rien, les donne tous.");
        }
        MotsDAtelier words = new MotsDAtelier(catalogue);
        page.section("Cas d'atelier", found.stream().map(one -> puce(one, words)).toList());
        return page.separation().paragraphe("« atelier fiches ID --vers DOSSIER » imprime ce qu'il faut à chaque table.");
    }

    private static Bloc.Puce puce(Atelier one, MotsDAtelier words) {
        String measures = one.mesures().stream().map(id -> id.substring(id.lastIndexOf('/') + 1))
                .collect(Collectors.joining(", "));
        return new Bloc.Puce(one.titre() + " (" + one.id() + ")", List.of(one.sujet(),
                MotsDAtelier.duree(one) + ", " + MotsDAtelier.difficulte(one) + " ; mesures " + measures,
                "Autour de la table : " + words.metiers(one.metiers())));
    }
}
