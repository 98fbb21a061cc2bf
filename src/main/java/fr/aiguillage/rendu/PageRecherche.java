package fr.aiguillage.rendu;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.orientation.Mots;
import fr.aiguillage.orientation.Renvoi;
import fr.aiguillage.recherche.Trouvaille;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What was found; with where it was read, for what exists in some places only. */
public final class PageRecherche {

    /** As many as fit on a screen or two. */
    private static final int AU_PLUS = 12;
    private static final int SOURCES_MAX = 2;

    private final Mots mots;

    private PageRecherche(Catalogue catalogue) {
        this.mots = new Mots(catalogue);
    }

    public static Page de(List<Trouvaille> found, Catalogue catalogue) {
        return new PageRecherche(catalogue).page(found);
    }

    private Page page(List<Trouvaille> found) {
        Page page = new Page("Recherche");
        if (found.isEmpty()) {
            return page.paragraphe("Rien ne correspond.");
        }
        page.section("Trouvé", found.stream().limit(AU_PLUS).map(this::puce).toList());
        return found.size() <= AU_PLUS ? page : page.separation().paragraphe("Et " + (found.size() - AU_PLUS)
                + " de plus, moins proches : un mot de plus les départage.");
    }

    private Bloc.Puce puce(Trouvaille found) {
        boolean placed = found.territoire() != null && !found.territoire().equals(found.id());
        boolean said = found.extrait().startsWith(found.nom());
        List<String> details = new ArrayList<>();
        if (!said && !found.extrait().isEmpty()) {
            details.add(found.extrait());
        }
        if (placed && !found.sources().isEmpty()) {
            details.add("Source : " + sources(found));
        }
        return new Bloc.Puce((said ? found.extrait() : found.nom()) + " (" + found.type() + " " + found.id()
                + (placed ? ", " + mots.territoire(found.territoire()) : "") + ")", details);
    }

    private String sources(Trouvaille found) {
        return Renvoi.de(found.sources()).stream().limit(SOURCES_MAX).map(mots::renvoi)
                .collect(Collectors.joining(" ; "));
    }
}
