package fr.aiguillage.quiz;

import fr.aiguillage.catalogue.Attribut;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Clause;
import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.catalogue.Source;
import fr.aiguillage.mots.Initiale;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Within which bounds. What is doubtful is not asked, nor what a name with a number in it gives away. */
final class SurLesBornes {

    private static final int AUTOUR = 5;

    private SurLesBornes() {
    }

    static Stream<Carte> cartes(Catalogue catalogue, LocalDate day) {
        return catalogue.attributs().stream().filter(a -> a.vieillit() && a.de() == null)
                .flatMap(attribute -> Nationales.de(catalogue, day).stream()
                        .flatMap(fiche -> Stream.of(true, false).flatMap(low -> carte(fiche, attribute, low))));
    }

    /** The first number outside is never shown: « jusqu'à dix-huit ans » is said of seventeen as well. */
    private static Stream<Carte> carte(Fiche fiche, Attribut attribute, boolean low) {
        Integer bound = borne(fiche, attribute, low);
        if (bound == null || fiche.nom().matches(".*\\d.*")) {
            return Stream.empty();
        }
        String side = low ? "minimum" : "maximum, compris,";
        List<String> others = IntStream.rangeClosed(bound - AUTOUR, bound + AUTOUR)
                .filter(n -> n > 0 && n != bound + (low ? -1 : 1)).mapToObj(n -> dite(n, attribute)).toList();
        return Stream.of(new Carte((low ? "au-moins/" : "au-plus/") + fiche.id(), attribute.libelle() + " " + side
                + " pour " + Carte.cite(fiche.nom()) + " ?", dite(bound, attribute), List.of(), others, fiche.nom() + ", "
                + Initiale.minuscule(attribute.libelle()) + " " + side.split(",")[0] + " : " + dite(bound, attribute) + ". " + fiche.resume(), sources(fiche, attribute)));
    }

    /** Where the bound itself is read, or else the entry. */
    private static List<Source> sources(Fiche fiche, Attribut attribute) {
        Source own = clauses(fiche, attribute).get(0).source();
        return own == null ? fiche.sources() : List.of(own);
    }

    private static List<Clause> clauses(Fiche fiche, Attribut attribute) {
        return fiche.conditions().stream().filter(c -> attribute.id().equals(c.attribut())).toList();
    }

    private static String dite(int number, Attribut attribute) {
        return number + (attribute.unite() == null ? "" : " " + attribute.unite());
    }

    /** The one bound that nobody doubts, as a whole number that is still within; null when there is none. */
    private static @Nullable Integer borne(Fiche fiche, Attribut attribute, boolean low) {
        List<Clause> about = clauses(fiche, attribute);
        boolean again = fiche.profils().stream().flatMap(p -> p.criteres().stream())
                .anyMatch(c -> attribute.id().equals(c.attribut()));
        if (again || about.size() != 1 || fiche.criteresSource() == Fiche.Provenance.GENERAL
                || Boolean.FALSE.equals(about.get(0).confirme()) || !attribute.entier()) {
            return null;
        }
        Clause one = about.get(0);
        Integer within = entier(low ? one.auMoins() : one.auPlus());
        Integer beyond = entier(low ? one.plusDe() : one.moinsDe());
        if (within != null || beyond == null) {
            return within;
        }
        return low ? beyond + 1 : beyond - 1;
    }

    private static @Nullable Integer entier(@Nullable Object bound) {
        return bound instanceof Number n && n.doubleValue() == Math.rint(n.doubleValue()) ? n.intValue() : null;
    }
}
