package fr.aiguillage.paquet;

import fr.aiguillage.catalogue.Catalogue;
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

    public static Produit lire() {
        try (InputStream in = Produit.class.getResourceAsStream(RESSOURCE)) {
            if (in == null) {
                throw new IllegalStateException("paquet absent : " + RESSOURCE);
            }
            Paquet pack = Mappeur.JSON.readValue(in.readAllBytes(), Paquet.class);
            return new Produit(pack.version(), pack.catalogue(), pack.toutesRegles());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
