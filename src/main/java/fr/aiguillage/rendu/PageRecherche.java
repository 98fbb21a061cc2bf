package fr.aiguillage.rendu;

import fr.aiguillage.recherche.Trouvaille;
import java.util.List;

/** What was found. */
public final class PageRecherche {

    /** As many as fit on a screen or two. */
    private static final int AU_PLUS = 12;

    private PageRecherche() {
    }

    public static Page de(List<Trouvaille> found) {
        Page page = new Page("Recherche");
        if (found.isEmpty()) {
            return page.paragraphe("Rien ne correspond.");
        }
        page.section("Trouvé", found.stream().limit(AU_PLUS).map(PageRecherche::puce).toList());
        return found.size() <= AU_PLUS ? page : page.separation().paragraphe("Et " + (found.size() - AU_PLUS)
                + " de plus, moins proches : un mot de plus les départage.");
    }

    private static Bloc.Puce puce(Trouvaille found) {
        String place = found.territoire() == null || found.territoire().equals(found.id()) ? ""
                : ", " + found.territoire();
        boolean said = found.extrait().startsWith(found.nom());
        return new Bloc.Puce((said ? found.extrait() : found.nom()) + " (" + found.type() + " " + found.id() + place
                + ")", said || found.extrait().isEmpty() ? List.of() : List.of(found.extrait()));
    }
}
