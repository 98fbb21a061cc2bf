package fr.aiguillage.catalogue.lecture;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Decoupage;
import fr.aiguillage.catalogue.Genre;
import fr.aiguillage.catalogue.Identifie;
import fr.aiguillage.catalogue.Identite;
import fr.aiguillage.mots.Proches;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a catalogue directory: one folder a kind, one file an entry. */
public final class LecteurCatalogue {

    private static final String IDENTITE = "catalogue.yaml";

    /** What may stand beside the entries, and is read by others. */
    private static final Set<String> VOISINS = Set.of("regles", "cas", "schemas");

    private final Path directory;
    private final List<Anomalie> faults = new ArrayList<>();
    private final Liaison liaison = new Liaison(faults);
    private final Map<Genre, Map<String, Identifie>> entries = new EnumMap<>(Genre.class);
    private final Map<Lecture.Cle, Arbre> trees = new LinkedHashMap<>();
    private @Nullable Identite identite;
    private @Nullable Decoupage decoupage;

    private LecteurCatalogue(Path directory) {
        this.directory = directory;
    }

    /**
     * Reads the directory. A faulty file is left out and its faults are listed; the rest is read.
     *
     * @throws UncheckedIOException when the directory itself cannot be listed
     */
    public static Lecture lire(Path directory) {
        return new LecteurCatalogue(directory).lire();
    }

    private Lecture lire() {
        for (Path child : enfants(directory)) {
            if (Files.isDirectory(child)) {
                dossier(child, child.getFileName().toString());
            } else if (child.getFileName().toString().equals(IDENTITE)) {
                identite(child);
            } else if (child.getFileName().toString().equals(LecteurDecoupage.FICHIER)) {
                decoupage = LecteurDecoupage.lire(child, faults);
            } else {
                etranger(child);
            }
        }
        if (identite == null && faults.stream().noneMatch(f -> f.fichier().equals(IDENTITE))) {
            faults.add(new Anomalie(IDENTITE, 0, 0, "identite",
                    "ce dossier n'a pas de fichier " + IDENTITE + " (id, titre, version)",
                    "Peut-être n'est-ce pas le dossier d'un catalogue ?"));
        }
        List<Anomalie> sorted = faults.stream().sorted().toList();
        Catalogue read = new Catalogue(identite == null ? List.of() : List.of(identite), entries);
        return new Lecture(decoupage == null ? read : read.sur(decoupage), trees, sorted);
    }

    private void dossier(Path folder, String name) {
        if (VOISINS.contains(name) || name.startsWith(".")) {
            return;
        }
        Genre.duDossier(name).ifPresentOrElse(genre -> genre(genre, folder),
                () -> faults.add(new Anomalie(name, 0, 0, "dossier-inconnu", "ce dossier ne fait pas partie d'un "
                        + "catalogue", Proches.peutEtre(name, Genre.dossiers()))));
    }

    private void genre(Genre genre, Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile).sorted().forEach(file -> fichier(genre, folder, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fichier(Genre genre, Path folder, Path file) {
        if (!file.toString().endsWith(".yaml")) {
            etranger(file);
            return;
        }
        String path = folder.relativize(file).toString().replace('\\', '/');
        String stem = Normalizer.normalize(path.substring(0, path.length() - ".yaml".length()), Normalizer.Form.NFC);
        Identifie entry = lireEntree(file, genre.schema(), genre.type(), genre, stem);
        if (entry != null) {
            entries.computeIfAbsent(genre, g -> new LinkedHashMap<>()).put(stem, entry);
        }
    }

    private void identite(Path file) {
        Arbre tree = liaison.arbre(file, nom(file), "catalogue");
        identite = tree == null ? null : liaison.lier(tree, Identite.class);
    }

    private @Nullable Identifie lireEntree(Path file, String schema, Class<? extends Identifie> type, Genre genre,
            String stem) {
        Arbre tree = liaison.arbre(file, nom(file), schema);
        Identifie entry = tree == null ? null : liaison.lier(tree, type);
        if (tree == null || entry == null) {
            return null;
        }
        if (!Normalizer.normalize(entry.id(), Normalizer.Form.NFC).equals(stem)) {
            faults.add(tree.anomalie("/id", "id-et-fichier", "l'id « " + entry.id() + " » n'est pas le nom du "
                    + "fichier", "Peut-être « " + stem + " » ?"));
            return null;
        }
        trees.put(new Lecture.Cle(genre, stem), tree);
        return entry;
    }

    private void etranger(Path file) {
        String name = file.getFileName().toString();
        if (!name.startsWith(".") && !name.toLowerCase(Locale.ROOT).startsWith("lisez")) {
            faults.add(new Anomalie(nom(file), 0, 0, "fichier-etranger",
                    "ce fichier n'est pas un fichier de catalogue", "Peut-être l'extension « .yaml » manque-t-elle ?"));
        }
    }

    private String nom(Path file) {
        return directory.relativize(file).toString().replace('\\', '/');
    }

    private static List<Path> enfants(Path directory) {
        try (Stream<Path> children = Files.list(directory)) {
            return children.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
