package fr.aiguillage.alignement;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Fiche;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Which measures of a reference text the entries of the catalogue serve. */
final class Services {

    private final Map<String, String> mesures = new HashMap<>();
    private final Predicate<String> siennes;

    /**
     * For one reference text.
     *
     * @param ours whether the id of a measure, or of an action, is one of its own
     */
    Services(Catalogue catalogue, Predicate<String> ours) {
        siennes = ours;
        catalogue.mesures().forEach(measure -> measure.actions().forEach(action ->
                mesures.put(measure.document() + "/" + action.numero(), measure.id())));
    }

    Set<String> de(Fiche fiche) {
        Set<String> served = new TreeSet<>(fiche.mesures().stream().filter(siennes).toList());
        fiche.actions().stream().filter(siennes).map(mesures::get).filter(Objects::nonNull).forEach(served::add);
        return served;
    }
}
