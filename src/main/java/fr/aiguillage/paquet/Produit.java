package fr.aiguillage.paquet;

import fr.aiguillage.catalogue.Atelier;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Identifie;
import fr.aiguillage.catalogue.Lexique;
import fr.aiguillage.catalogue.MotsDIdentite;
import fr.aiguillage.catalogue.Repertoire;
import fr.aiguillage.catalogue.lecture.Mappeur;
import fr.aiguillage.moteur.Regle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was packed at build: our own catalogue and the index of all rules.
 *
 * @param version the version of the product
 */
public record Produit(String version, Catalogue catalogue, List<Regle> regles) {

    private static final String RESSOURCE = "/aiguillage.paquet";

    /** Beside the first, and read only when a place is looked for. */
    static final String LIEUX = "/aiguillage.lieux";

    /** Beside them, and read only when a text is. */
    static final String LEXIQUES = "/aiguillage.lexique";
    static final String MOTS_D_IDENTITE = "/aiguillage.identites";

    /** Beside the first too, and read only when someone trains. */
    static final String ATELIERS = "/aiguillage.ateliers";

    public static Produit lire() {
        Paquet pack = Mappeur.JSON.readValue(octets(RESSOURCE), Paquet.class);
        return new Produit(pack.version(), pack.catalogue(), pack.toutesRegles());
    }

    /** The cases that a group works on. */
    static Map<String, Atelier> ateliers() {
        return parId(Mappeur.JSON.readValue(octets(ATELIERS), Atelier[].class));
    }

    static Repertoire lieux() {
        return new Repertoire(octets(LIEUX));
    }

    static Map<String, MotsDIdentite> motsDIdentite() {
        return parId(Mappeur.JSON.readValue(octets(MOTS_D_IDENTITE), MotsDIdentite[].class));
    }

    /** The words by which people state facts. */
    static Map<String, Lexique> lexiques() {
        return parId(Mappeur.JSON.readValue(octets(LEXIQUES), Lexique[].class));
    }

    private static <T extends Identifie> Map<String, T> parId(T[] entries) {
        return Stream.of(entries).collect(Collectors.toMap(Identifie::id, e -> e, (one, other) -> other,
                LinkedHashMap::new));
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
