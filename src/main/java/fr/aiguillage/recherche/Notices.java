package fr.aiguillage.recherche;

import fr.aiguillage.catalogue.Appellation;
import fr.aiguillage.catalogue.Besoin;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Datee;
import fr.aiguillage.catalogue.Devenir;
import fr.aiguillage.catalogue.Document;
import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.catalogue.GardeFou;
import fr.aiguillage.catalogue.Genre;
import fr.aiguillage.catalogue.Lieux;
import fr.aiguillage.catalogue.Mesure;
import fr.aiguillage.catalogue.Sigle;
import fr.aiguillage.catalogue.Succession;
import fr.aiguillage.catalogue.Territoire;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything of a catalogue that can be found, fiches first. */
final class Notices {

    private final Catalogue catalogue;
    private final Succession succession;
    private final Devenir devenirs;
    private final List<Notice> toutes = new ArrayList<>();

    private Notices(Catalogue catalogue, LocalDate day) {
        this.catalogue = catalogue;
        this.succession = new Succession(catalogue);
        this.devenirs = new Devenir(succession, day);
    }

    static List<Notice> de(Catalogue catalogue, LocalDate day) {
        Notices all = new Notices(catalogue, day);
        Stream.of(Genre.DISPOSITIF, Genre.INSTANCE, Genre.ACTEUR)
                .forEach(g -> catalogue.liste(g, Fiche.class).forEach(f -> all.fiche(f, g)));
        catalogue.appellations().forEach(all::appellation);
        catalogue.besoins().forEach(all::besoin);
        catalogue.liste(Genre.GARDE_FOU, GardeFou.class).forEach(all::gardeFou);
        new Reperes(catalogue).enOrdre().forEach(all::mesure);
        catalogue.liste(Genre.SIGLE, Sigle.class).forEach(all::sigle);
        catalogue.liste(Genre.DOCUMENT, Document.class).forEach(all::document);
        catalogue.territoires().forEach(all::territoire);
        return all.toutes;
    }

    /**
     * An actor that took the place of another is the same under a new name, which the old one means too; a name of the
     * past means what goes by another one now. Anything else that took a place is another thing: the old name still
     * means the old one.
     */
    private void fiche(Fiche fiche, Genre genre) {
        List<String> own = Noms.de(fiche);
        List<String> former = succession.precedents(fiche).stream().flatMap(Notices::noms).toList();
        boolean same = genre == Genre.ACTEUR;
        boolean gone = same && fiche.temps().remplacePar() != null;
        List<String> names = Stream.concat(gone ? Stream.empty() : own.stream(),
                succession.precedents(fiche).stream().filter(old -> same || old instanceof Appellation)
                        .flatMap(Notices::noms)).toList();
        Trouvaille found = new Trouvaille(fiche.id(), genre.name().toLowerCase(Locale.ROOT), fiche.nom(), lieu(fiche),
                devenir(fiche), fiche.sources());
        toutes.add(Notice.de(found, names, Stream.concat(own.stream(), former.stream()).toList(), textes(fiche)));
    }

    /** The smallest place that holds all those where it exists. */
    private @Nullable String lieu(Fiche fiche) {
        Lieux places = new Lieux(catalogue);
        Set<String> common = new LinkedHashSet<>();
        fiche.implantation().stream().limit(1).map(places::englobants).forEach(common::addAll);
        fiche.implantation().forEach(place -> common.retainAll(places.englobants(place)));
        return common.stream().findFirst().orElse(null);
    }

    private static Stream<String> noms(Datee thing) {
        return (thing instanceof Fiche fiche ? Noms.de(fiche) : ((Appellation) thing).noms()).stream();
    }

    /** A name of the past is found under what took its place first. */
    private void appellation(Appellation name) {
        boolean last = succession.suite(name).isEmpty();
        List<String> names = Stream.concat(last ? name.noms().stream() : Stream.empty(),
                last ? succession.precedents(name).stream().flatMap(Notices::noms) : Stream.empty()).toList();
        Trouvaille found = new Trouvaille(name.id(), "appellation", name.nom(), null, devenir(name),
                name.sources());
        toutes.add(Notice.de(found, names, name.noms(), List.of()));
    }

    private static List<String> textes(Fiche fiche) {
        return Stream.of(Stream.of(fiche.resume()), Stream.ofNullable(fiche.entree()),
                Stream.ofNullable(fiche.notes()), Stream.ofNullable(fiche.baseLegale()), fiche.reserves().stream())
                .flatMap(s -> s).toList();
    }

    /** What became of it, and whose place it took. */
    private String devenir(Datee thing) {
        String fate = devenirs.de(thing);
        String former = succession.precedents(thing).stream().map(Datee::court).collect(Collectors.joining(", "));
        return (fate == null ? "" : fate.substring(0, 1).toUpperCase(Locale.FRENCH) + fate.substring(1) + ".")
                + (former.isEmpty() ? "" : (fate == null ? "" : " ") + "Remplace " + former + ".");
    }

    private void besoin(Besoin need) {
        Trouvaille found = new Trouvaille(need.id(), "besoin", need.libelle(), null, reponses(need), List.of());
        toutes.add(Notice.de(found, List.of(need.id(), need.libelle()), List.of(),
                Stream.ofNullable(need.note()).toList()));
    }

    /** Some of the entries that answer a need. */
    private String reponses(Besoin need) {
        String names = catalogue.fiches().stream().filter(f -> f.besoins().contains(need.id())).map(Fiche::nom)
                .limit(3).collect(Collectors.joining(" ; "));
        return names.isEmpty() ? "" : "Y répondent par exemple : " + names + ".";
    }

    private void gardeFou(GardeFou guard) {
        String numbers = guard.numeros().stream().map(n -> " " + n.libelle() + " : " + n.numero() + ".")
                .collect(Collectors.joining());
        ajouter(guard.id(), "garde-fou", guard.message(), null, List.of(guard.id()),
                List.of(guard.message() + numbers));
    }

    /** A number alone means the reference text; anywhere else, the text is named with it. */
    private void mesure(Mesure measure) {
        Document document = catalogue.document(measure.document());
        String number = Reperes.numero(measure);
        String whole = measure.titreLong() == null ? measure.titre() : measure.titreLong();
        texte(document, measure.id(), "mesure " + number, measure.titre(), List.of(measure.titre(), whole),
                Stream.of(List.of(whole), measure.notes(), measure.constats()).flatMap(List::stream).toList());
        measure.actions().forEach(a -> texte(document, measure.document() + "/" + a.numero(), "action " + a.numero(),
                "Action " + a.numero(), List.of(), Stream.concat(Stream.of(a.libelle()), a.notes().stream()).toList()));
    }

    private void texte(@Nullable Document document, String id, String place, String name, List<String> titles,
            List<String> texts) {
        String number = place.substring(place.indexOf(' ') + 1);
        boolean alone = document == null || document.faitFoi();
        Stream<String> names = alone ? Stream.of(id, place, number) : Stream.of(id, document.abrege() + " " + place);
        Trouvaille found = new Trouvaille(id, place.substring(0, place.indexOf(' ')), name,
                document == null ? null : document.territoire(), alone ? "" : document.abrege() + ".", List.of());
        toutes.add(Notice.de(found, Stream.concat(names, titles.stream()).toList(), List.of(place), texts));
    }

    private void sigle(Sigle sigle) {
        ajouter(sigle.id(), "sigle", sigle.sigle(), null, List.of(sigle.sigle(), sigle.developpe()),
                List.of(sigle.developpe()));
    }

    private void document(Document document) {
        ajouter(document.id(), "document", document.titre(), document.territoire(),
                List.of(document.id(), document.abrege(), document.titre()), List.of(document.abrege()));
    }

    private void territoire(Territoire place) {
        String around = place.dans().stream().map(this::nom).collect(Collectors.joining(", "));
        List<String> texts = new ArrayList<>();
        texts.add(around.isEmpty() ? place.nom() : "Dans : " + around + ".");
        texts.addAll(place.codesPostaux());
        ajouter(place.id(), "territoire", place.nom(), place.id(), Stream.concat(Stream.of(place.id(), place.nom()),
                place.autresNoms().stream()).toList(), texts);
    }

    private String nom(String place) {
        Territoire known = catalogue.territoire(place);
        return known == null ? place : known.nom();
    }

    private void ajouter(String id, String type, String name, @Nullable String place, List<String> names,
            List<String> texts) {
        toutes.add(Notice.de(new Trouvaille(id, type, name, place, "", List.of()), names, List.of(), texts));
    }
}
