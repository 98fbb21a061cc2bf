package fr.aiguillage.verification;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.catalogue.Genre;
import fr.aiguillage.catalogue.LieuxProches;
import fr.aiguillage.mots.Proches;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a reference may lead to, and how it is said. */
enum Nature {
    ATTRIBUT("l'attribut", Genre.ATTRIBUT),
    QUALIFICATION("la qualification", Genre.QUALIFICATION),
    BESOIN("le besoin", Genre.BESOIN),
    GARDE_FOU("le garde-fou", Genre.GARDE_FOU),
    FICHE("la fiche", Genre.DISPOSITIF, Genre.INSTANCE, Genre.ACTEUR),
    SUITE("la fiche ou l'appellation", Genre.DISPOSITIF, Genre.INSTANCE, Genre.ACTEUR, Genre.APPELLATION),
    MESURE("la mesure", Genre.MESURE),
    ACTION("l'action", Genre.MESURE),
    DOCUMENT("le document", Genre.DOCUMENT),
    TERRITOIRE("le territoire", Genre.TERRITOIRE);

    private final String nom;
    private final List<Genre> genres;

    Nature(String nom, Genre... genres) {
        this.nom = nom;
        this.genres = List.of(genres);
    }

    /** With its article. */
    String nom() {
        return nom;
    }

    /** The name of the fault of leading nowhere. */
    String inconnue() {
        String agreed = this == QUALIFICATION || this == FICHE || this == SUITE || this == MESURE || this == ACTION ? "e"
                : "";
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + "-inconnu" + agreed;
    }

    List<Genre> genres() {
        return genres;
    }

    boolean connue(Catalogue catalogue, String id) {
        return this == TERRITOIRE ? catalogue.territoire(id) != null : ids(catalogue).contains(id);
    }

    /** The nearest ids to one that is not known. */
    List<String> voisins(Catalogue catalogue, String id) {
        return this == TERRITOIRE ? new LieuxProches(catalogue).idsVoisins(id) : Proches.de(id, ids(catalogue));
    }

    Collection<String> ids(Catalogue catalogue) {
        return switch (this) {
            case FICHE -> catalogue.fiches().stream().map(Fiche::id).toList();
            case SUITE -> Stream.concat(FICHE.ids(catalogue).stream(),
                    catalogue.tous(Genre.APPELLATION).keySet().stream()).toList();
            case ACTION -> catalogue.mesures().stream().flatMap(Numeros::actions).toList();
            default -> catalogue.tous(genres.get(0)).keySet();
        };
    }

    /** Whether the entry of that kind and id holds what this id names. */
    boolean dans(Genre genre, String entry, String id) {
        boolean inside = this == ACTION ? Numeros.document(entry).equals(Numeros.document(id)) : entry.equals(id);
        return inside && genres.contains(genre);
    }
}
