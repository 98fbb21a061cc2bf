package fr.aiguillage.catalogue;

import fr.aiguillage.logique.Verite;
import fr.aiguillage.mots.Proches;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How places nest: what exists in a place exists for all that lies in it. */
public final class Lieux {

    private final Catalogue catalogue;

    public Lieux(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Whether something that exists in these places exists at this one: true inside one of them, unknown where the
     * place given is wider than they are, or not given; false elsewhere.
     */
    public Verite couvre(List<String> places, @Nullable String here) {
        if (places.isEmpty()) {
            return Verite.VRAI;
        }
        if (here == null) {
            return Verite.INCONNU;
        }
        return Verite.unAuMoins(places, place -> couvre(place, here));
    }

    private Verite couvre(String place, String here) {
        if (englobants(here).contains(place)) {
            return Verite.VRAI;
        }
        return englobants(place).contains(here) ? Verite.INCONNU : Verite.FAUX;
    }

    /**
     * The ids of the places that these words may mean: an id, a code, a name or a postal code. An id or a name wins
     * over a code, a code over a postal code.
     */
    public List<String> chercher(String words) {
        String flat = Proches.simplifie(words);
        if (catalogue.territoire(words) != null) {
            return List.of(words);
        }
        List<String> named = ids(t -> noms(t).anyMatch(flat::equals));
        List<String> coded = named.isEmpty() ? ids(t -> t.id().endsWith("/" + words)) : named;
        return coded.isEmpty() ? ids(t -> t.codesPostaux().contains(words)) : coded;
    }

    private List<String> ids(Predicate<Territoire> filter) {
        return catalogue.territoires().stream().filter(filter).map(Territoire::id).toList();
    }

    /** The simplified names of a place. */
    public static Stream<String> noms(Territoire place) {
        return Stream.concat(Stream.of(place.nom()), place.autresNoms().stream()).map(Proches::simplifie);
    }

    /** The place itself and all that contain it. */
    public Set<String> englobants(String place) {
        Set<String> around = new LinkedHashSet<>();
        ajouter(place, around);
        return around;
    }

    private void ajouter(String place, Set<String> around) {
        Territoire known = catalogue.territoire(place);
        if (around.add(place) && known != null) {
            known.dans().forEach(parent -> ajouter(parent, around));
        }
    }
}
