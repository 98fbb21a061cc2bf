package fr.aiguillage.rendu;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Document;
import fr.aiguillage.catalogue.Genre;
import fr.aiguillage.catalogue.Identite;
import fr.aiguillage.catalogue.Lieux;
import fr.aiguillage.catalogue.Territoire;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the answer rests on, for a place: the national documents, those of the places around it, other catalogues. */
record Portee(Catalogue catalogue) {

    /** « catalogue national et Pas-de-Calais ». */
    String de(@Nullable String place) {
        List<String> parts = new ArrayList<>();
        List<Document> documents = catalogue.liste(Genre.DOCUMENT, Document.class);
        if (documents.stream().anyMatch(d -> d.territoire() == null)) {
            parts.add("national");
        }
        Set<String> around = place == null ? Set.of() : new Lieux(catalogue).englobants(place);
        documents.stream().map(Document::territoire).filter(t -> t != null && around.contains(t)).distinct().map(this::nom)
                .forEach(parts::add);
        catalogue.identites().stream().skip(parts.isEmpty() ? 0 : 1).map(Identite::titre).forEach(parts::add);
        return ("catalogue " + enumeres(parts)).strip();
    }

    private String nom(@Nullable String place) {
        Territoire known = place == null ? null : catalogue.territoire(place);
        return known == null ? String.valueOf(place) : known.nom();
    }

    private static String enumeres(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1 ? String.join("", parts)
                : String.join(", ", parts.subList(0, last)) + " et " + parts.get(last);
    }
}
