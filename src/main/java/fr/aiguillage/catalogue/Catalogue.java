package fr.aiguillage.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One or several catalogues, found by kind and by id. Immutable once built. */
public final class Catalogue {

    private final List<Identite> identites;
    private final Map<Genre, Map<String, Identifie>> entries;
    private final List<Catalogue> parts;

    public Catalogue(List<Identite> identites, Map<Genre, Map<String, Identifie>> entries) {
        this(identites, entries, List.of());
    }

    private Catalogue(List<Identite> identites, Map<Genre, Map<String, Identifie>> entries, List<Catalogue> parts) {
        this.parts = parts;
        this.identites = List.copyOf(identites);
        this.entries = new EnumMap<>(Genre.class);
        for (Genre genre : Genre.values()) {
            this.entries.put(genre, Collections.unmodifiableMap(
                    new LinkedHashMap<>(entries.getOrDefault(genre, Map.of()))));
        }
        this.entries.put(Genre.ATTRIBUT, attributsDits());
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

    /**
     * Both together. An attribute that both declare is asked as this one does and takes the words of both; where they
     * share another id, the other one's entry is kept.
     */
    public Catalogue plus(Catalogue other) {
        Map<Genre, Map<String, Identifie>> both = new EnumMap<>(Genre.class);
        for (Genre genre : Genre.values()) {
            Map<String, Identifie> merged = new LinkedHashMap<>(entries.get(genre));
            other.entries.get(genre).forEach((id, entry) -> merged.merge(id, entry, Catalogue::ensemble));
            both.put(genre, merged);
        }
        return new Catalogue(Stream.concat(identites.stream(), other.identites.stream()).toList(), both,
                Stream.concat(parts().stream(), other.parts().stream()).toList());
    }

    private static Identifie ensemble(Identifie ours, Identifie added) {
        return ours instanceof Attribut own && added instanceof Attribut other ? own.avec(other) : added;
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

    public @Nullable Territoire territoire(String id) {
        return (Territoire) tous(Genre.TERRITOIRE).get(id);
    }

    public @Nullable Mesure mesure(String id) {
        return (Mesure) tous(Genre.MESURE).get(id);
    }

    /** The dispositif, instance or actor of that id. */
    public @Nullable Fiche fiche(String id) {
        return Stream.of(Genre.DISPOSITIF, Genre.INSTANCE, Genre.ACTEUR)
                .map(genre -> (Fiche) tous(genre).get(id)).filter(f -> f != null).findFirst().orElse(null);
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

    public Collection<Territoire> territoires() {
        return liste(Genre.TERRITOIRE, Territoire.class);
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
