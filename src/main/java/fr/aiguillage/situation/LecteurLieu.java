package fr.aiguillage.situation;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.LieuxProches;
import fr.aiguillage.catalogue.RechercheDeLieu;
import fr.aiguillage.catalogue.Territoire;
import fr.aiguillage.mots.Malentendu;
import fr.aiguillage.mots.Proches;
import java.util.List;
import java.util.stream.Collectors;

/** Reads the place that someone means. */
public final class LecteurLieu {

    /** How many candidates are shown: more would not be read. */
    public static final int AU_PLUS = 12;

    private final RechercheDeLieu recherche;
    private final LieuxProches proches;

    public LecteurLieu(Catalogue catalogue) {
        this.recherche = new RechercheDeLieu(catalogue);
        this.proches = new LieuxProches(catalogue);
    }

    /**
     * The id of the place.
     *
     * @throws Malentendu when there is none, or several, with the candidates
     */
    public String trouver(String words) {
        List<Territoire> found = recherche.chercher(words);
        if (found.size() == 1) {
            return found.get(0).id();
        }
        throw found.isEmpty() ? inconnu(words) : ambigu(words, found);
    }

    /** The places among which to choose, as each can be typed; none when the words mean one place, or nothing. */
    public List<String> candidats(String words) {
        List<Territoire> found = recherche.chercher(words);
        return found.size() == 1 ? List.of() : recherche.libelles(found);
    }

    /** Whether the words mean one place or several. */
    public boolean connait(String words) {
        return !recherche.chercher(words).isEmpty();
    }

    private Malentendu inconnu(String words) {
        return new Malentendu("le territoire « " + words + " » n'est pas connu",
                Proches.peutEtre(proches.voisins(words)));
    }

    private Malentendu ambigu(String words, List<Territoire> found) {
        String candidates = recherche.libelles(found).stream().limit(AU_PLUS).collect(Collectors.joining(", "));
        String more = found.size() > AU_PLUS ? " et " + (found.size() - AU_PLUS) + " autres" : "";
        return new Malentendu("« " + words + " » désigne plusieurs lieux",
                "Peut-être l'un de ceux-ci, à écrire ainsi : " + candidates + more);
    }
}
