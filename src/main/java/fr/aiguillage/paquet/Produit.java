package fr.aiguillage.paquet;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Repertoire;
import fr.aiguillage.catalogue.lecture.Mappeur;
import fr.aiguillage.moteur.Regle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * What was packed at build: our own catalogue and the index of all rules.
 *
 * @param version the version of the product
 */
public record Produit(String version, Catalogue catalogue, List<Regle> regles) {

    private static final String RESSOURCE = "/aiguillage.paquet";

    /** Beside the first, and read only when a place is looked for. */
    static final String LIEUX = "/aiguillage.lieux";

    public static Produit lire() {
        Paquet pack = Mappeur.JSON.readValue(octets(RESSOURCE), Paquet.class);
        return new Produit(pack.version(), pack.catalogue(), pack.toutesRegles());
    }

    static Repertoire lieux() {
        return new Repertoire(octets(LIEUX));
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
