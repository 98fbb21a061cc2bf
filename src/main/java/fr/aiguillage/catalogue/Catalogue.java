package fr.aiguillage.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One or several catalogues, found by kind and by id. Immutable once built. */
public final class Catalogue {

    private final List<Identite> identites;
    private final Map<Genre, Map<String, Identifie>> entries;
    private final List<Catalogue> parts;
    private final Decoupage decoupage;
    private final Map<String, Territoire> lieux = new ConcurrentHashMap<>();

    public Catalogue(List<Identite> identites, Map<Genre, Map<String, Identifie>> entries) {
        this(identites, entries, List.of(), Decoupage.AUCUN);
    }

    private Catalogue(List<Identite> identites, Map<Genre, Map<String, Identifie>> entries, List<Catalogue> parts,
            Decoupage decoupage) {
        this.parts = parts;
        this.decoupage = decoupage;
        this.identites = List.copyOf(identites);
        this.entries = new EnumMap<>(Genre.class);
        for (Genre genre : Genre.values()) {
            this.entries.put(genre, fixes(entries.getOrDefault(genre, Map.of())));
        }
        this.entries.put(Genre.ATTRIBUT, attributsDits());
    }

    private static Map<String, Identifie> fixes(Map<String, Identifie> some) {
        return some instanceof EntreesDifferees ? some : Collections.unmodifiableMap(new LinkedHashMap<>(some));
    }

    /** The attributes, those that are stated of someone else with the words of the others. */
    private Map<String, Identifie> attributsDits() {
        Map<String, Identifie> said = new LinkedHashMap<>(tous(Genre.ATTRIBUT));
        said.replaceAll((id, entry) -> entry instanceof Attribut a && a.de() != null
                ? a.commeCeluiDe(attribut(a.de())) : entry);
        return Collections.unmodifiableMap(said);
    }

    public static Catalogue vide() {
        return new Catalogue(List.of(), Map.of());
    }

    /** The same on the ground of an official list of places. */
    public Catalogue sur(Decoupage ground) {
        return new Catalogue(identites, entries, parts, ground);
    }

    /**
     * Both together, on the ground of this one when it has one. An attribute that both declare is asked as this one
     * does and takes the words of both; a place that both write is all that both say; where they share another id, the
     * other one's entry is kept.
     */
    public Catalogue plus(Catalogue other) {
        Map<Genre, Map<String, Identifie>> both = new EnumMap<>(Genre.class);
        for (Genre genre : Genre.values()) {
            both.put(genre, Reunion.de(entries.get(genre), other.entries.get(genre)));
        }
        return new Catalogue(Stream.concat(identites.stream(), other.identites.stream()).toList(), both,
                Stream.concat(parts().stream(), other.parts().stream()).toList(),
                decoupage.vide() ? other.decoupage : decoupage);
    }

    /** The catalogues that it is made of, as each was written. */
    public List<Catalogue> parts() {
        return parts.isEmpty() ? List.of(this) : parts;
    }

    /** The identities of the catalogues, ours first. */
    public List<Identite> identites() {
        return identites;
    }

    public Map<String, Identifie> tous(Genre genre) {
        return entries.get(genre);
    }

    public @Nullable Attribut attribut(String id) {
        return (Attribut) tous(Genre.ATTRIBUT).get(id);
    }

    public @Nullable Qualification qualification(String id) {
        return (Qualification) tous(Genre.QUALIFICATION).get(id);
    }

    public @Nullable Besoin besoin(String id) {
        return (Besoin) tous(Genre.BESOIN).get(id);
    }

    public @Nullable GardeFou gardeFou(String id) {
        return (GardeFou) tous(Genre.GARDE_FOU).get(id);
    }

    public @Nullable Document document(@Nullable String id) {
        return (Document) tous(Genre.DOCUMENT).get(id);
    }

    public @Nullable ListeDeValeurs liste(String id) {
        return (ListeDeValeurs) tous(Genre.LISTE).get(id);
    }

    /** A place, with all that the official list and the catalogue say of it. */
    public @Nullable Territoire territoire(String id) {
        Territoire known = lieux.get(id);
        return known == null ? reuni(id) : known;
    }

    private @Nullable Territoire reuni(String id) {
        Territoire listed = decoupage.territoire(id);
        Territoire written = (Territoire) tous(Genre.TERRITOIRE).get(id);
        Territoire whole = listed == null || written == null ? listed == null ? written : listed : listed.avec(written);
        if (whole != null) {
            lieux.put(id, whole);
        }
        return whole;
    }

    public Decoupage decoupage() {
        return decoupage;
    }

    public @Nullable Mesure mesure(String id) {
        return (Mesure) tous(Genre.MESURE).get(id);
    }

    /** The dispositif, instance or actor of that id. */
    public @Nullable Fiche fiche(String id) {
        return Stream.of(Genre.DISPOSITIF, Genre.INSTANCE, Genre.ACTEUR)
                .map(genre -> (Fiche) tous(genre).get(id)).filter(f -> f != null).findFirst().orElse(null);
    }

    public @Nullable Appellation appellation(String id) {
        return (Appellation) tous(Genre.APPELLATION).get(id);
    }

    public Collection<Appellation> appellations() {
        return liste(Genre.APPELLATION, Appellation.class);
    }

    public Collection<Attribut> attributs() {
        return liste(Genre.ATTRIBUT, Attribut.class);
    }

    public Collection<Qualification> qualifications() {
        return liste(Genre.QUALIFICATION, Qualification.class);
    }

    public Collection<Besoin> besoins() {
        return liste(Genre.BESOIN, Besoin.class);
    }

    public Collection<Mesure> mesures() {
        return liste(Genre.MESURE, Mesure.class);
    }

    /** The places of which something is written, or where something is said to be. */
    public Collection<Territoire> territoires() {
        Stream<String> implanted = fiches().stream().flatMap(f -> f.implantation().stream());
        Stream<String> covered = liste(Genre.DOCUMENT, Document.class).stream().flatMap(d -> Stream.ofNullable(d.territoire()));
        return Stream.of(tous(Genre.TERRITOIRE).keySet().stream(), implanted, covered).flatMap(ids -> ids).distinct()
                .map(this::territoire).filter(Objects::nonNull).toList();
    }

    /** Every dispositif, instance and actor. */
    public List<Fiche> fiches() {
        List<Fiche> all = new ArrayList<>();
        for (Genre genre : List.of(Genre.DISPOSITIF, Genre.INSTANCE, Genre.ACTEUR)) {
            all.addAll(liste(genre, Fiche.class));
        }
        return all;
    }

    public <T extends Identifie> List<T> liste(Genre genre, Class<T> type) {
        return tous(genre).values().stream().map(type::cast).toList();
    }
}
