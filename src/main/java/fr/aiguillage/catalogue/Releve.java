package fr.aiguillage.catalogue;

import fr.aiguillage.catalogue.Peremption.AReverifier;
import fr.aiguillage.catalogue.Peremption.Fin;
import fr.aiguillage.catalogue.Peremption.Nombres;
import fr.aiguillage.logique.Verite;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks a catalogue through for what time has done to it.
 *
 * @param depuis what was verified on that day or later need not be again
 * @param horizon the last day that is looked at
 */
public record Releve(Catalogue catalogue, LocalDate jour, LocalDate depuis, LocalDate horizon) {

    private static final Comparator<Fin> PAR_DATE = Comparator.comparing(f -> Dates.fin(String.valueOf(f.au())));

    public Peremption peremption() {
        List<Fin> ended = dates(day -> jour.isAfter(day), choses()).sorted(PAR_DATE.reversed()).toList();
        List<Fin> undated = choses().filter(this::remplaceSansDate).map(this::fin).toList();
        List<Fin> soon = dates(day -> !jour.isAfter(day) && !day.isAfter(horizon),
                Stream.concat(choses(), documents())).sorted(PAR_DATE).toList();
        List<AReverifier> old = aReverifier();
        List<Fin> over = dates(day -> jour.isAfter(day), documents()).sorted(PAR_DATE).toList();
        List<Fin> timeless = documents().map(this::fin).filter(f -> f.au() == null).toList();
        return new Peremption(jour, depuis, horizon, new Nombres(ended.size(), undated.size(), soon.size(),
                old.size(), over.size(), timeless.size()), ended, undated, soon, old, over, timeless);
    }

    private Stream<Identifie> choses() {
        return entrees(Genre.DISPOSITIF, Genre.INSTANCE, Genre.ACTEUR, Genre.APPELLATION);
    }

    private Stream<Identifie> documents() {
        return entrees(Genre.DOCUMENT);
    }

    private Stream<Identifie> entrees(Genre... kinds) {
        return Stream.of(kinds).flatMap(kind -> catalogue.tous(kind).values().stream());
    }

    private Stream<Fin> dates(Predicate<LocalDate> wanted, Stream<Identifie> entries) {
        return entries.map(this::fin).filter(f -> f.au() != null && wanted.test(Dates.fin(f.au())));
    }

    private boolean remplaceSansDate(Identifie entry) {
        return entry instanceof Datee thing && thing.temps().au() == null && thing.temps().remplacePar() != null
                && new Succession(catalogue).enVigueur(thing, jour) == Verite.FAUX;
    }

    private Fin fin(Identifie entry) {
        if (entry instanceof Document document) {
            String end = document.periode() == null ? null : document.periode().au();
            return new Fin(type(entry), entry.id(), document.titre(), end, null, document.apres());
        }
        Datee thing = (Datee) entry;
        return new Fin(type(entry), entry.id(), thing.nom(), thing.temps().au(), thing.temps().remplacePar(),
                new Devenir(catalogue, jour).de(thing));
    }

    private String type(Identifie entry) {
        return Stream.of(Genre.values()).filter(kind -> catalogue.tous(kind).get(entry.id()) == entry).findFirst()
                .map(kind -> kind.name().toLowerCase(Locale.ROOT)).orElse("");
    }

    private List<AReverifier> aReverifier() {
        List<AReverifier> all = new ArrayList<>();
        choses().forEach(entry -> ajouter(all, entry, ((Datee) entry).nom(), verifie(entry)));
        catalogue.liste(Genre.GARDE_FOU, GardeFou.class).forEach(guard -> guard.numeros().stream()
                .filter(number -> number.horaires() != null)
                .forEach(number -> ajouter(all, guard, number.numero(), number.verifieLe())));
        return all.stream().sorted(Comparator.comparing(AReverifier::verifieLe,
                Comparator.nullsFirst(Comparator.naturalOrder()))).toList();
    }

    private void ajouter(List<AReverifier> all, Identifie entry, String name, @Nullable LocalDate verified) {
        if (verified == null || verified.isBefore(depuis)) {
            all.add(new AReverifier(type(entry), entry.id(), name, verified));
        }
    }

    /** The day that is written, or else the last on which one of its pages was read. */
    private static @Nullable LocalDate verifie(Identifie entry) {
        LocalDate written = entry instanceof Fiche fiche ? fiche.verifieLe() : ((Appellation) entry).verifieLe();
        List<Source> sources = entry instanceof Fiche fiche ? fiche.sources() : ((Appellation) entry).sources();
        return written != null ? written : sources.stream().map(Source::consulteLe).filter(Objects::nonNull)
                .max(Comparator.naturalOrder()).orElse(null);
    }
}
