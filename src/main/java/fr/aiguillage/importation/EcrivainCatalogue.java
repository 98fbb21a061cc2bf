package fr.aiguillage.importation;

import fr.aiguillage.catalogue.Genre;
import fr.aiguillage.catalogue.ecriture.Ecriture;
import fr.aiguillage.catalogue.lecture.Mappeur;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a catalogue directory, whole or not at all. */
public final class EcrivainCatalogue {

    private final DossierNeuf target;

    /**
     * A writer towards a directory that does not exist, or is empty.
     *
     * @throws FileAlreadyExistsException when it holds something
     * @throws NotDirectoryException when it is a file
     */
    public EcrivainCatalogue(Path target) throws IOException {
        this.target = new DossierNeuf(target);
    }

    public void ecrire(Recolte harvest) throws IOException {
        target.ecrire(directory -> remplir(directory, harvest));
    }

    private static void remplir(Path directory, Recolte harvest) throws IOException {
        ecrire(directory.resolve("catalogue.yaml"), Mappeur.JSON.valueToTree(harvest.identite()));
        entrees(directory, Genre.DOCUMENT, harvest.documents());
        entrees(directory, Genre.ATTRIBUT, harvest.attributs());
        Path fiches = Files.createDirectory(directory.resolve(Genre.DISPOSITIF.dossier()));
        for (Apport fiche : harvest.fiches()) {
            ecrire(fiches.resolve(fiche.id() + ".yaml"), Mappeur.JSON.valueToTree(fiche));
        }
    }

    private static void entrees(Path directory, Genre genre, Map<String, ObjectNode> entries) throws IOException {
        Path folder = Files.createDirectory(directory.resolve(genre.dossier()));
        for (Map.Entry<String, ObjectNode> entry : entries.entrySet()) {
            ecrire(folder.resolve(entry.getKey() + ".yaml"), entry.getValue());
        }
    }

    private static void ecrire(Path file, JsonNode tree) throws IOException {
        Files.writeString(file, Ecriture.yaml(tree));
    }
}
