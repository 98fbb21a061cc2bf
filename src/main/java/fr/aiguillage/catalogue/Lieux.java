package fr.aiguillage.catalogue;

import fr.aiguillage.logique.Verite;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How places nest: what exists in a place exists for all that lies in it. */
public final class Lieux {

    private final Catalogue catalogue;

    public Lieux(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Whether something that exists in these places exists at this one: true inside one of them, unknown where the
     * place given is wider than they are, lies only partly in them, or is not given; false elsewhere.
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
        boolean inside = englobants(place).contains(here);
        return inside || touche(here, place) || touche(place, here) ? Verite.INCONNU : Verite.FAUX;
    }

    /** Whether a place lies partly in another, or in something inside that one. */
    private boolean touche(String place, String other) {
        Territoire known = catalogue.territoire(place);
        return known != null && known.chevauche().stream().anyMatch(crossed -> englobants(crossed).contains(other));
    }

    /** The place itself and all that contain it, the nearest first. */
    public Set<String> englobants(String place) {
        Set<String> around = new LinkedHashSet<>(List.of(place));
        List<String> last = List.of(place);
        while (!last.isEmpty()) {
            last = last.stream().map(catalogue::territoire).filter(t -> t != null).flatMap(t -> t.dans().stream())
                    .filter(around::add).toList();
        }
        return around;
    }

    /** Whether the place is wider than those of that level. */
    public boolean contientUn(String level, String place) {
        return catalogue.territoires().stream().map(Territoire::id).filter(id -> id.startsWith(level + "/"))
                .anyMatch(id -> englobants(id).contains(place))
                || catalogue.decoupage().niveau(level + "/") != null && catalogue.decoupage().tous().ids(level + "/")
                        .stream().anyMatch(id -> englobants(id).contains(place));
    }
}
