package fr.aiguillage.orientation;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Dates;
import fr.aiguillage.catalogue.Document;
import fr.aiguillage.catalogue.Genre;
import fr.aiguillage.catalogue.Lieux;
import fr.aiguillage.catalogue.Periode;
import fr.aiguillage.situation.Situation;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is said of a day that no document goes back to, in the place of the situation. */
record AvantLesSources(Catalogue catalogue) {

    /** The line to say; null when a document goes back far enough, or when none is dated. */
    @Nullable String pour(Situation situation, boolean answered) {
        String first = debut(situation.territoire());
        LocalDate day = situation.date();
        if (first == null || !day.isBefore(Dates.debut(first))) {
            return null;
        }
        String said = "Les documents connus ici commencent en " + first.substring(0, 4) + " : au "
                + Dates.dite(day.toString()) + ", ";
        return said + (answered ? "ce que l'on sait déjà en vigueur est proposé, le reste est à vérifier."
                : "rien n'est connu.");
    }

    private @Nullable String debut(@Nullable String place) {
        Set<String> around = place == null ? Set.of() : new Lieux(catalogue).englobants(place);
        return catalogue.liste(Genre.DOCUMENT, Document.class).stream()
                .filter(d -> d.territoire() == null || around.contains(d.territoire())).map(Document::periode)
                .filter(Objects::nonNull).map(Periode::du).filter(Objects::nonNull)
                .min(Comparator.comparing(Dates::debut)).orElse(null);
    }
}
