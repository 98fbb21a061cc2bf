package fr.aiguillage.catalogue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** From when on documents attest an entry whose beginning no source dates. */
public record Attestation(Catalogue catalogue, LocalDate jour) {

    /** The beginning of the oldest document that names it, when that is later than the day; else null. */
    public @Nullable String plusTard(Fiche fiche) {
        if (fiche.temps().du() != null) {
            return null;
        }
        List<Document> named = fiche.sources().stream().map(Source::document).map(catalogue::document)
                .filter(Objects::nonNull).toList();
        boolean undated = named.isEmpty() || named.stream().map(Attestation::debut).anyMatch(Objects::isNull);
        return undated ? null : named.stream().map(Attestation::debut).filter(Objects::nonNull)
                .min(Comparator.comparing(Dates::debut)).filter(first -> jour.isBefore(Dates.debut(first)))
                .orElse(null);
    }

    private static @Nullable String debut(Document document) {
        Periode period = document.periode();
        return period == null ? null : period.du();
    }
}
