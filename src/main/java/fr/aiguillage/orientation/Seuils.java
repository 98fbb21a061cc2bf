package fr.aiguillage.orientation;

import fr.aiguillage.catalogue.Attribut;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Clause;
import fr.aiguillage.catalogue.Mesure;
import fr.aiguillage.catalogue.Profil;
import fr.aiguillage.catalogue.Public;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The values of an attribute that grows at which some criterion of the catalogue begins or ceases to hold. */
record Seuils(Catalogue catalogue, Attribut attribut) {

    /** Those above the first value, up to the second, in order. */
    SortedSet<Double> entre(double above, double upTo) {
        return clauses().filter(c -> attribut.id().equals(c.attribut())).flatMap(this::de)
                .filter(t -> t > above && t <= upTo).collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<Clause> clauses() {
        Stream<Public> all = Stream.of(catalogue.fiches(), catalogue.qualifications(),
                        catalogue.mesures().stream().map(Mesure::actions).flatMap(Collection::stream).toList())
                .flatMap(Collection::stream);
        return all.flatMap(p -> Stream.of(p.conditions(), p.exclusions(),
                p.profils().stream().map(Profil::criteres).flatMap(List::stream).toList())).flatMap(List::stream);
    }

    private Stream<Double> de(Clause clause) {
        Stream<@Nullable Double> from = Stream.of(nombre(clause.auMoins()), nombre(clause.moinsDe()));
        Stream<@Nullable Double> after = Stream.of(nombre(clause.auPlus()), nombre(clause.plusDe())).map(this::suivant);
        return Stream.concat(from, after).filter(Objects::nonNull).map(t -> (Double) t);
    }

    /** The first value beyond a bound that is itself within. */
    private @Nullable Double suivant(@Nullable Double bound) {
        if (bound == null) {
            return null;
        }
        return attribut.entier() ? bound + 1 : Math.nextUp(bound);
    }

    private static @Nullable Double nombre(@Nullable Object bound) {
        return bound instanceof Number number ? number.doubleValue() : null;
    }
}
