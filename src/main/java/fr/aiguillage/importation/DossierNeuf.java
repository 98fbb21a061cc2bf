package fr.aiguillage.importation;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A directory that does not exist yet, or is empty: it is written whole or not at all. */
public final class DossierNeuf {

    private final Path target;

    /**
     * That directory, which is not made yet.
     *
     * @throws FileAlreadyExistsException when it holds something
     * @throws NotDirectoryException when it is a file
     */
    public DossierNeuf(Path target) throws IOException {
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

    /** What fills a directory that is there and empty. */
    @FunctionalInterface
    public interface Contenu {
        void remplir(Path directory) throws IOException;
    }

    /** Writes beside the target, then takes its place in one move; what was begun is removed when anything fails. */
    public void ecrire(Contenu content) throws IOException {
        Path parent = target.getParent() == null ? target : target.getParent();
        Files.createDirectories(parent);
        Path draft = parent.resolve("." + target.getFileName() + ".en-cours-" + ProcessHandle.current().pid());
        try {
            Files.createDirectory(draft);
            content.remplir(draft);
            exigerLibre(target);
            Files.deleteIfExists(target);
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            effacer(draft);
        }
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
