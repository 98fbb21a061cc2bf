package fr.aiguillage.paquet;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Genre;
import fr.aiguillage.catalogue.Identifie;
import fr.aiguillage.catalogue.Repertoire;
import fr.aiguillage.catalogue.lecture.Mappeur;
import fr.aiguillage.moteur.Regle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.type.CollectionType;

/**
 * What was packed at build: our own catalogue and the index of all rules.
 *
 * @param version the version of the product
 */
public record Produit(String version, Catalogue catalogue, List<Regle> regles) {

    private static final String RESSOURCE = "/aiguillage.paquet";

    /** Beside the first, and read only when a place is looked for. */
    static final String LIEUX = "/aiguillage.lieux";

    /** What only the reading of a text or of a plan needs, or a group: each kind beside the first, read when asked for. */
    static final Set<Genre> A_PART = EnumSet.of(Genre.LEXIQUE, Genre.MOTS_D_IDENTITE, Genre.RUBRIQUE,
            Genre.FORMULATION, Genre.NOTION, Genre.CONTROLE, Genre.EVOLUTION, Genre.ATELIER, Genre.PUBLIC_VISE);

    public static Produit lire() {
        Paquet pack = Mappeur.JSON.readValue(octets(RESSOURCE), Paquet.class);
        return new Produit(pack.version(), pack.catalogue(), pack.toutesRegles());
    }

    static Repertoire lieux() {
        return new Repertoire(octets(LIEUX));
    }

    /** Where the entries of a kind that is beside are. */
    static String nom(Genre genre) {
        return "/aiguillage." + genre.dossier();
    }

    static Map<String, Identifie> aPart(Genre genre) {
        CollectionType list = Mappeur.JSON.getTypeFactory().constructCollectionType(List.class, genre.type());
        Map<String, Identifie> byId = new LinkedHashMap<>();
        Mappeur.JSON.<List<Identifie>>readValue(octets(nom(genre)), list).forEach(e -> byId.put(e.id(), e));
        return byId;
    }

    private static byte[] octets(String name) {
        try (InputStream in = Produit.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("paquet absent : " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
