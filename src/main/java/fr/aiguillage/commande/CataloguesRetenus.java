package fr.aiguillage.commande;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The catalogue directories that every call adds, because the environment says so. */
final class CataloguesRetenus {

    /** Where they are named, separated as this system separates paths. */
    static final String VARIABLE = "AIGUILLAGE_CATALOGUES";

    private CataloguesRetenus() {
    }

    static List<Path> tous() {
        return lire(System.getenv(VARIABLE));
    }

    private static List<Path> lire(@Nullable String said) {
        return said == null ? List.of() : Arrays.stream(said.split(Pattern.quote(File.pathSeparator)))
                .map(String::strip).filter(name -> !name.isEmpty()).map(CataloguesRetenus::chemin).toList();
    }

    /** A directory as all calls name it, wherever they are made from. */
    static Path chemin(String name) {
        return Path.of(name).toAbsolutePath().normalize();
    }
}
