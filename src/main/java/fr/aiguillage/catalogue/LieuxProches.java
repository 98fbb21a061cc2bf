package fr.aiguillage.catalogue;

import fr.aiguillage.mots.Proches;
import fr.aiguillage.mots.Toponymes;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** The places that someone may mean who has not finished typing, or has mistyped. */
public final class LieuxProches {

    private static final int VOISINS = 2;

    private final Catalogue catalogue;
    private final RechercheDeLieu recherche;

    public LieuxProches(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.recherche = new RechercheDeLieu(catalogue);
    }

    /**
     * Names that begin with these words, as each can be typed: those of the places of which something is written, then,
     * when there is something to begin with, as many of the others as make the number asked for.
     */
    public List<String> commencantPar(String words, int limit) {
        String key = Toponymes.cle(words);
        List<Territoire> ours = catalogue.territoires().stream().filter(t -> commence(t, key)).toList();
        Stream<Territoire> others = key.isEmpty() ? Stream.empty()
                : catalogue.decoupage().tous().commencantPar(key, limit).stream().map(catalogue::territoire)
                        .filter(t -> t != null && commence(t, key) && !ours.contains(t));
        return Stream.concat(ours.stream().map(Territoire::nom).distinct().sorted(), others.map(recherche::libelle).sorted())
                .limit(limit).toList();
    }

    private static boolean commence(Territoire place, String key) {
        return Toponymes.cle(place.nom()).startsWith(key);
    }

    /** The nearest names to one that is unknown, at most three, as they can be typed. */
    public List<String> voisins(String words) {
        String name = RechercheDeLieu.PRECISES.stream().map(form -> form.matcher(words.strip())).filter(Matcher::matches)
                .map(parts -> parts.group("nom")).findFirst().orElse(words.strip());
        if (name.length() > RechercheDeLieu.AU_PLUS) {
            return List.of();
        }
        return Proches.de(name, comparables(name)).stream().map(this::precise).toList();
    }

    /** The names that are not too long nor too short to be near: comparing letters is what takes time. */
    private Collection<String> comparables(String name) {
        int margin = Math.max(VOISINS, name.length() / 3);
        return Stream.concat(catalogue.territoires().stream().flatMap(RechercheDeLieu::noms),
                        catalogue.decoupage().tous().noms().stream())
                .filter(n -> Math.abs(n.length() - name.length()) <= margin).toList();
    }

    private String precise(String name) {
        List<Territoire> found = recherche.nommes(name, t -> true);
        return found.size() == 1 ? recherche.libelle(found.get(0)) : name;
    }

    /** The nearest ids to one that is unknown: what its code would be as a name, else the nearest codes. */
    public List<String> idsVoisins(String id) {
        List<String> named = recherche.nommes(id.substring(id.indexOf('/') + 1), t -> true).stream().map(Territoire::id)
                .limit(VOISINS).toList();
        return named.isEmpty() ? Proches.de(id, semblables(id)) : named;
    }

    private Collection<String> semblables(String id) {
        Set<String> near = new LinkedHashSet<>(catalogue.tous(Genre.TERRITOIRE).keySet());
        int half = Math.max(id.indexOf('/') + VOISINS + 1, 1);
        if (catalogue.decoupage().niveau(id) != null && id.length() >= half) {
            near.addAll(catalogue.decoupage().tous().ids(id.substring(0, half)));
        }
        return near;
    }
}
