package fr.aiguillage.rendu;

import fr.aiguillage.recherche.Trouvaille;
import java.util.List;

/** What was found. */
public final class PageRecherche {

    private PageRecherche() {
    }

    public static Page de(List<Trouvaille> found) {
        Page page = new Page("Recherche");
        return found.isEmpty() ? page.paragraphe("Rien ne correspond.")
                : page.section("Trouvé", found.stream().map(PageRecherche::puce).toList());
    }

    private static Bloc.Puce puce(Trouvaille found) {
        String place = found.territoire() == null ? "" : ", " + found.territoire();
        return new Bloc.Puce(found.nom() + " (" + found.type() + " " + found.id() + place + ")",
                List.of(found.extrait()));
    }
}
