package fr.aiguillage.orientation;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Document;
import fr.aiguillage.catalogue.Genre;
import fr.aiguillage.catalogue.Lieux;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How much of what is known is about a place itself, so that nobody takes a general answer for a local one. */
record SavoirLocal(Catalogue catalogue) {

    /** The line to say; null when something is known of the place itself or of a part of it, or when none is given. */
    @Nullable String pour(@Nullable String place) {
        Set<String> told = lieuxDits();
        if (place == null || told.stream().anyMatch(t -> englobants(t).contains(place))) {
            return null;
        }
        Mots mots = new Mots(catalogue);
        List<String> around = englobants(place).stream().filter(told::contains).map(mots::territoire).toList();
        return around.isEmpty() ? "Rien de local n'est connu pour " + mots.territoire(place)
                + " : cette réponse est la réponse nationale."
                : "Rien de propre à " + mots.territoire(place) + " n'est connu ; ce qui est local ici vaut pour un lieu plus "
                        + "large : " + String.join(", ", around) + ".";
    }

    private Set<String> englobants(String place) {
        return new Lieux(catalogue).englobants(place);
    }

    /** Where an entry stands, or what a document is about. */
    private Set<String> lieuxDits() {
        Set<String> told = catalogue.fiches().stream().flatMap(f -> f.implantation().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        catalogue.liste(Genre.DOCUMENT, Document.class).stream().map(Document::territoire).filter(Objects::nonNull)
                .forEach(told::add);
        return told;
    }
}
