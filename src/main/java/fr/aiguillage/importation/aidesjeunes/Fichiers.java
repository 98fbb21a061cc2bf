package fr.aiguillage.importation.aidesjeunes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the files stand: right in the directory, or under {@code data} as upstream lays them out. */
record Fichiers(Path racine, Path aides, Path institutions) {

    private static final String AIDES = "benefits";

    static Fichiers de(Path directory) {
        Path upstream = directory.resolve("data");
        boolean nested = !Files.isDirectory(directory.resolve(AIDES)) && Files.isDirectory(upstream.resolve(AIDES));
        Path base = nested ? upstream : directory;
        Path aids = Files.isDirectory(base.resolve(AIDES)) ? base.resolve(AIDES) : base;
        return new Fichiers(directory, aids, base.resolve("institutions"));
    }

    /** Every file where aids are looked for, in order; without a folder of aids, those of the directory itself. */
    List<Path> candidats() throws IOException {
        int depth = aides.equals(racine) ? 1 : Integer.MAX_VALUE;
        try (Stream<Path> files = Files.walk(aides, depth)) {
            return files.filter(Files::isRegularFile).filter(f -> !f.getFileName().toString().startsWith("."))
                    .sorted().toList();
        }
    }

    /** The path of a file as messages say it. */
    String nom(Path file) {
        return racine.relativize(file).toString().replace('\\', '/');
    }

    /** What identifies an aid: the name of its file, or null when it is not the name of a YAML file. */
    static @Nullable String souche(Path file) {
        String name = Normalizer.normalize(file.getFileName().toString(), Normalizer.Form.NFC);
        return Stream.of(".yml", ".yaml").filter(name::endsWith).findFirst()
                .map(extension -> name.substring(0, name.length() - extension.length())).orElse(null);
    }

    /** The file of that name right in a folder, or null when the name leads elsewhere. */
    static @Nullable Path nomme(Path folder, String name) {
        return name.contains("/") || name.contains("\0") ? null : folder.resolve(name);
    }
}
