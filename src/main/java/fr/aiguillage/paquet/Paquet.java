package fr.aiguillage.paquet;

import fr.aiguillage.catalogue.Appellation;
import fr.aiguillage.catalogue.Attribut;
import fr.aiguillage.catalogue.Besoin;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Decoupage;
import fr.aiguillage.catalogue.Document;
import fr.aiguillage.catalogue.EntreesDifferees;
import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.catalogue.GardeFou;
import fr.aiguillage.catalogue.Genre;
import fr.aiguillage.catalogue.Identifie;
import fr.aiguillage.catalogue.Identite;
import fr.aiguillage.catalogue.Incoherence;
import fr.aiguillage.catalogue.Lieux;
import fr.aiguillage.catalogue.ListeDeValeurs;
import fr.aiguillage.catalogue.Mesure;
import fr.aiguillage.catalogue.Qualification;
import fr.aiguillage.catalogue.Repertoire;
import fr.aiguillage.catalogue.Sigle;
import fr.aiguillage.catalogue.Territoire;
import fr.aiguillage.moteur.Regle;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All that the start reads, in one piece.
 *
 * @param lieux the part of the official list that the catalogue names
 */
record Paquet(String version, byte[] lieux, @Nullable List<Identite> identites, @Nullable List<Document> documents,
        @Nullable List<ListeDeValeurs> listes, @Nullable List<Attribut> attributs,
        @Nullable List<Qualification> qualifications, @Nullable List<Besoin> besoins,
        @Nullable List<GardeFou> gardeFous, @Nullable List<Incoherence> incoherences, @Nullable List<Mesure> mesures,
        @Nullable List<Fiche> dispositifs, @Nullable List<Fiche> instances, @Nullable List<Fiche> acteurs,
        @Nullable List<Territoire> territoires, @Nullable List<Appellation> appellations,
        @Nullable List<Sigle> glossaire, @Nullable List<Regle> regles) {

    static Paquet de(String version, Catalogue catalogue, List<Regle> rules) {
        return new Paquet(version, lieuxNommes(catalogue).octets(), catalogue.identites(), catalogue.liste(Genre.DOCUMENT, Document.class),
                catalogue.liste(Genre.LISTE, ListeDeValeurs.class), catalogue.liste(Genre.ATTRIBUT, Attribut.class),
                catalogue.liste(Genre.QUALIFICATION, Qualification.class),
                catalogue.liste(Genre.BESOIN, Besoin.class), catalogue.liste(Genre.GARDE_FOU, GardeFou.class),
                catalogue.liste(Genre.INCOHERENCE, Incoherence.class), catalogue.liste(Genre.MESURE, Mesure.class),
                catalogue.liste(Genre.DISPOSITIF, Fiche.class), catalogue.liste(Genre.INSTANCE, Fiche.class),
                catalogue.liste(Genre.ACTEUR, Fiche.class), catalogue.liste(Genre.TERRITOIRE, Territoire.class),
                catalogue.liste(Genre.APPELLATION, Appellation.class),
                catalogue.liste(Genre.SIGLE, Sigle.class), rules);
    }

    /** Of the official list, the places that the catalogue names and those around them. */
    private static Repertoire lieuxNommes(Catalogue catalogue) {
        Lieux places = new Lieux(catalogue);
        Decoupage ground = catalogue.decoupage();
        List<Territoire> named = catalogue.territoires().stream().flatMap(t -> places.englobants(t.id()).stream())
                .distinct().sorted().map(ground::territoire).filter(Objects::nonNull).toList();
        return Repertoire.de(ground.tous().niveaux().values(), named);
    }

    Catalogue catalogue() {
        Map<Genre, Map<String, Identifie>> entries = new EnumMap<>(Genre.class);
        mettre(entries, Genre.DOCUMENT, documents);
        mettre(entries, Genre.LISTE, listes);
        mettre(entries, Genre.ATTRIBUT, attributs);
        mettre(entries, Genre.QUALIFICATION, qualifications);
        mettre(entries, Genre.BESOIN, besoins);
        mettre(entries, Genre.GARDE_FOU, gardeFous);
        mettre(entries, Genre.INCOHERENCE, incoherences);
        mettre(entries, Genre.MESURE, mesures);
        mettre(entries, Genre.DISPOSITIF, dispositifs);
        mettre(entries, Genre.INSTANCE, instances);
        mettre(entries, Genre.ACTEUR, acteurs);
        mettre(entries, Genre.TERRITOIRE, territoires);
        mettre(entries, Genre.APPELLATION, appellations);
        mettre(entries, Genre.SIGLE, glossaire);
        Produit.A_PART.forEach(genre -> entries.put(genre, new EntreesDifferees(() -> Produit.aPart(genre))));
        return new Catalogue(orEmpty(identites), entries).sur(new Decoupage(new Repertoire(lieux), Produit::lieux));
    }

    List<Regle> toutesRegles() {
        return orEmpty(regles);
    }

    private static void mettre(Map<Genre, Map<String, Identifie>> entries, Genre genre,
            @Nullable List<? extends Identifie> list) {
        Map<String, Identifie> byId = new LinkedHashMap<>();
        orEmpty(list).forEach(entry -> byId.put(entry.id(), entry));
        entries.put(genre, byId);
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
