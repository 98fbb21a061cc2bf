package fr.aiguillage.importation;

import fr.aiguillage.catalogue.Genre;
import fr.aiguillage.catalogue.lecture.Mappeur;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a catalogue directory, whole or not at all. */
public final class EcrivainCatalogue {

    private final Path target;

    /**
     * A writer towards a directory that does not exist, or is empty.
     *
     * @throws FileAlreadyExistsException when it holds something
     * @throws NotDirectoryException when it is a file
     */
    public EcrivainCatalogue(Path target) throws IOException {
        this.target = target.toAbsolutePath().normalize();
        exigerLibre(this.target);
    }

    private static void exigerLibre(Path target) throws IOException {
        if (!Files.exists(target)) {
            return;
        }
        if (!Files.isDirectory(target)) {
            throw new NotDirectoryException(target.toString());
        }
        try (Stream<Path> children = Files.list(target)) {
            if (children.findAny().isPresent()) {
                throw new FileAlreadyExistsException(target.toString());
            }
        }
    }

    /** Writes beside the target, then takes its place in one move; what was begun is removed when anything fails. */
    public void ecrire(Recolte harvest) throws IOException {
        Path parent = target.getParent() == null ? target : target.getParent();
        Files.createDirectories(parent);
        Path draft = parent.resolve("." + target.getFileName() + ".en-cours-" + ProcessHandle.current().pid());
        try {
            Files.createDirectory(draft);
            remplir(draft, harvest);
            exigerLibre(target);
            Files.deleteIfExists(target);
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            effacer(draft);
        }
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

    private static void effacer(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> all = Files.walk(directory)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        }
    }
}
