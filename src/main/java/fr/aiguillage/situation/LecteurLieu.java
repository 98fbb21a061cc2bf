package fr.aiguillage.situation;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Lieux;
import fr.aiguillage.catalogue.Territoire;
import fr.aiguillage.mots.Proches;
import java.util.List;
import java.util.stream.Collectors;

/** Reads the place that someone means. */
public final class LecteurLieu {

    private final Catalogue catalogue;
    private final Lieux lieux;

    public LecteurLieu(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.lieux = new Lieux(catalogue);
    }

    /**
     * The id of the place.
     *
     * @throws FaitInvalide when there is none, or several, with the candidates
     */
    public String trouver(String words) {
        List<String> found = lieux.chercher(words.trim());
        if (found.size() == 1) {
            return found.get(0);
        }
        throw found.isEmpty() ? inconnu(words) : ambigu(words, found);
    }

    private FaitInvalide inconnu(String words) {
        List<String> names = catalogue.territoires().stream().map(Territoire::nom).toList();
        return new FaitInvalide("le territoire « " + words + " » n'est pas connu", Proches.peutEtre(words, names));
    }

    private FaitInvalide ambigu(String words, List<String> found) {
        String candidates = found.stream().map(id -> id + " (" + nom(id) + ")").collect(Collectors.joining(", "));
        return new FaitInvalide("« " + words + " » désigne plusieurs lieux", "Peut-être l'un de ceux-ci : " + candidates);
    }

    private String nom(String id) {
        Territoire place = catalogue.territoire(id);
        return place == null ? id : place.nom();
    }
}
