package fr.aiguillage.produit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file is written whole or not at all, wherever one stands, and a refusal loses nothing of what was said. */
class ExporterMalgreToutIT {

    private static final int PEU = 4096;

    @TempDir
    private Path dossier;

    @ParameterizedTest
    @ValueSource(strings = {"reponse.md", "reponse.html", "reponse.json", "--pour personne feuille.html"})
    void aFullDiskLeavesNothingBehindAndNothingIsLost(String what) throws IOException {
        try (PetitDisque disk = PetitDisque.monte(dossier.resolve("disque"), PEU)) {
            Files.write(disk.dossier().resolve("bourrage"), new byte[PEU]);
            refuse(what, disk.dossier());
            try (Stream<Path> files = Files.list(disk.dossier())) {
                assertThat(files).hasSize(1);
            }
        }
    }

    @Test
    void aDirectoryWhereNothingCanBeWrittenIsToldSo() throws IOException {
        try (PetitDisque disk = PetitDisque.monte(dossier.resolve("disque"), PEU)) {
            disk.ferme();
            refuse("reponse.md", disk.dossier());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--format html /dev/full", "/proc/reponse.md", "/proc/self/reponse.html"})
    void whereNothingCanEverBeWrittenIsToldInOneLine(String what) {
        Issue issue = Programme.java().lisant("orienter --fait age=17 --fait scolarite=descolarise\nexporter " + what
                + "\norienter\n").lance();
        assertThat(issue.erreurs()).hasLineCount(2).contains("Peut-être").doesNotContain(".partiel");
        assertThat(issue.sortie().split("Âge : 17 ans", -1)).as("what is known, before and after").hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"l'été — « chaud » & froid.md", "-tiret.md", "é\u0301à.md", "deux  blancs.md"})
    void aNameIsTakenAsItIs(String name) {
        Programme.lanceur().avec("LC_ALL", "C").dans(dossier)
                .lance("exporter", "--fait", "age=17", "--fait", "scolarite=descolarise", "--", name).reussie();
        assertThat(dossier.resolve(name)).isNotEmptyFile();
    }

    private static void refuse(String what, Path directory) {
        Issue issue = Programme.java().dans(directory).lisant("orienter --fait age=17 --fait scolarite=descolarise\nexporter "
                + what + "\norienter\n").lance();
        assertThat(issue.statut()).isZero();
        assertThat(issue.erreurs()).contains("Peut-être").contains(what.substring(what.lastIndexOf(' ') + 1));
        assertThat(issue.sortie().split("Âge : 17 ans", -1)).as("what is known, before and after").hasSize(3);
    }
}
