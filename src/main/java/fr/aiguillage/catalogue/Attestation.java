package fr.aiguillage.catalogue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What documents say of the years of an entry, whose own dates no source gives in full. */
public record Attestation(Catalogue catalogue, LocalDate jour) {

    /** The beginning of the oldest document that names it, when that is later than the day; else null. */
    public @Nullable String plusTard(Fiche fiche) {
        List<Source> named = fiche.sources().stream().filter(this::situee).toList();
        boolean undated = named.isEmpty() || named.stream().map(this::debut).anyMatch(Objects::isNull);
        String first = fiche.temps().du() != null || undated ? null : plusTot(named.stream().map(this::debut));
        return first == null || !jour.isBefore(Dates.debut(first)) ? null : first;
    }

    /** The years of its documents, when all of them are over, none still makes authority, and no end is known. */
    public @Nullable Periode passee(Fiche fiche) {
        List<Source> all = fiche.sources();
        if (all.isEmpty() || fiche.temps().au() != null || !all.stream().allMatch(this::passee)) {
            return null;
        }
        String from = fiche.temps().du() != null ? fiche.temps().du() : plusTot(all.stream().map(this::debut));
        String to = all.stream().map(this::periode).filter(Objects::nonNull).map(Periode::au).filter(Objects::nonNull)
                .max(Comparator.comparing(Dates::fin)).orElse(null);
        return new Periode(from, to);
    }

    private boolean situee(Source source) {
        return source.periode() != null || catalogue.document(source.document()) != null;
    }

    /** What it says itself of its years goes before those of the whole document, which may still make authority. */
    private boolean passee(Source source) {
        Document document = catalogue.document(source.document());
        boolean authority = source.periode() == null && (document == null || document.faitFoi());
        Periode period = periode(source);
        return !authority && period != null && period.au() != null && jour.isAfter(Dates.fin(period.au()));
    }

    private @Nullable Periode periode(Source source) {
        Document document = catalogue.document(source.document());
        return source.periode() != null ? source.periode() : document == null ? null : document.periode();
    }

    private @Nullable String debut(Source source) {
        Periode period = periode(source);
        return period == null ? null : period.du();
    }

    private static @Nullable String plusTot(Stream<@Nullable String> dates) {
        return dates.filter(Objects::nonNull).min(Comparator.comparing(Dates::debut)).orElse(null);
    }
}
