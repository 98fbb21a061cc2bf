package fr.aiguillage.recherche;

import fr.aiguillage.catalogue.Besoin;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Document;
import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.catalogue.GardeFou;
import fr.aiguillage.catalogue.Genre;
import fr.aiguillage.catalogue.Mesure;
import fr.aiguillage.catalogue.Sigle;
import fr.aiguillage.catalogue.Territoire;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything of a catalogue that can be found, fiches first. */
final class Notices {

    private final Catalogue catalogue;
    private final Liens liens;
    private final List<Notice> toutes = new ArrayList<>();

    private Notices(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.liens = new Liens(catalogue);
    }

    static List<Notice> de(Catalogue catalogue) {
        Notices all = new Notices(catalogue);
        Stream.of(Genre.DISPOSITIF, Genre.INSTANCE, Genre.ACTEUR)
                .forEach(g -> catalogue.liste(g, Fiche.class).forEach(f -> all.fiche(f, g)));
        catalogue.besoins().forEach(all::besoin);
        catalogue.liste(Genre.GARDE_FOU, GardeFou.class).forEach(all::gardeFou);
        new Reperes(catalogue).enOrdre().forEach(all::mesure);
        catalogue.liste(Genre.SIGLE, Sigle.class).forEach(all::sigle);
        catalogue.liste(Genre.DOCUMENT, Document.class).forEach(all::document);
        catalogue.territoires().forEach(all::territoire);
        return all.toutes;
    }

    /**
     * An actor that took the place of another is the same under a new name, which the old one means too. Anything else
     * that took a place is another thing: the old name still means the old one.
     */
    private void fiche(Fiche fiche, Genre genre) {
        List<String> own = Noms.de(fiche);
        List<String> former = liens.remplaces(fiche).stream().flatMap(f -> Noms.de(f).stream()).toList();
        boolean same = genre == Genre.ACTEUR;
        boolean gone = same && fiche.temps().remplacePar() != null;
        List<String> names = Stream.concat(gone ? Stream.empty() : own.stream(),
                same ? former.stream() : Stream.empty()).toList();
        String place = fiche.implantation().isEmpty() ? null : fiche.implantation().get(0);
        Trouvaille found = new Trouvaille(fiche.id(), genre.name().toLowerCase(Locale.ROOT), fiche.nom(), place,
                remplacement(fiche));
        toutes.add(Notice.de(found, names, Stream.concat(own.stream(), former.stream()).toList(), textes(fiche)));
    }

    private static List<String> textes(Fiche fiche) {
        return Stream.of(Stream.of(fiche.resume()), Stream.ofNullable(fiche.entree()),
                Stream.ofNullable(fiche.notes()), Stream.ofNullable(fiche.baseLegale()), fiche.reserves().stream())
                .flatMap(s -> s).toList();
    }

    /** What took its place, and whose place it took. */
    private String remplacement(Fiche fiche) {
        String next = fiche.temps().remplacePar();
        Fiche successor = next == null ? null : catalogue.fiche(next);
        String former = liens.remplaces(fiche).stream().map(Fiche::nom).collect(Collectors.joining(", "));
        return (successor == null ? "" : "Remplacé par " + successor.nom() + ".")
                + (former.isEmpty() ? "" : "Remplace " + former + ".");
    }

    private void besoin(Besoin need) {
        Trouvaille found = new Trouvaille(need.id(), "besoin", need.libelle(), null, reponses(need));
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

    private void mesure(Mesure measure) {
        String number = Reperes.numero(measure);
        String whole = measure.titreLong() == null ? measure.titre() : measure.titreLong();
        ajouter(measure.id(), "mesure", measure.titre(), territoire(measure),
                List.of(measure.id(), "mesure " + number, measure.titre(), whole),
                Stream.of(List.of(whole), measure.notes(), measure.constats()).flatMap(List::stream).toList());
        measure.actions().forEach(a -> ajouter(measure.document() + "/" + a.numero(), "action", "Action " + a.numero(),
                territoire(measure), List.of(a.numero(), "action " + a.numero(), measure.document() + "/" + a.numero()),
                Stream.concat(Stream.of(a.libelle()), a.notes().stream()).toList()));
    }

    private @Nullable String territoire(Mesure measure) {
        Document document = catalogue.document(measure.document());
        return document == null ? null : document.territoire();
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
        toutes.add(Notice.de(new Trouvaille(id, type, name, place, ""), names, List.of(), texts));
    }
}
