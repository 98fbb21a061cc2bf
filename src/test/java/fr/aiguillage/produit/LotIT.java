package fr.aiguillage.produit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code lot}: many situations, whole or interrupted, by a kill or by a full disk. */
class LotIT {

    private static final int BEAUCOUP = 2_000;
    private static final int COUPURES = 4;

    @TempDir
    private Path dossier;

    @Test
    void goodLinesGiveZero() throws IOException {
        Issue issue = lance(entree(3), "--court");
        assertThat(issue.statut()).as(issue.erreurs()).isZero();
        assertThat(issue.sortie()).isEmpty();
        assertThat(issue.erreurs()).contains("3 lignes répondues, dont 0 en erreur.");
        assertThat(Files.readAllLines(sortie())).hasSize(3).allMatch(line -> line.startsWith("{\"id\":\"s"));
    }

    @Test
    void aBadLineGivesOneAndTheOthersAreAnswered() throws IOException {
        Path in = entree(3);
        Files.writeString(in, Files.readString(in).replace("{\"id\": \"s2\"", "{\"id\" \"s2\""));
        assertThat(lance(in).dementie().erreurs()).contains("3 lignes répondues, dont 1 en erreur.");
        assertThat(Files.readAllLines(sortie())).satisfiesExactly(
                line -> assertThat(line).contains("\"recommandations\":"),
                line -> assertThat(line).startsWith("{\"id\":null,\"ligne\":2,\"erreur\":\""),
                line -> assertThat(line).contains("\"recommandations\":"));
    }

    @Test
    void aWrongRequestGivesTwoAndWritesNothing() throws IOException {
        Path in = entree(3);
        assertThat(lance(dossier.resolve("absent.jsonl")).refusee().erreurs()).contains("absent.jsonl");
        assertThat(lance(in, "--fils", "0").refusee().erreurs()).contains("« 0 »");
        assertThat(Programme.java().lance("lot", "--entree", in.toString()).refusee().erreurs()).contains("--sortie");
        assertThat(sortie()).doesNotExist();
        Files.writeString(sortie(), "à garder");
        assertThat(lance(in).refusee().erreurs()).contains("existe déjà", "--reprendre");
        assertThat(sortie()).hasContent("à garder");
        assertThat(lance(in, in, "--reprendre").refusee().erreurs()).contains("n'est pas un fichier de réponses");
        lance(in, dossier, "--reprendre").refusee();
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void killedSeveralTimesItGoesOnWithoutLossOrDuplicate() throws IOException, InterruptedException {
        Path in = entree(BEAUCOUP);
        assertThat(lance(in).statut()).isZero();
        byte[] whole = Files.readAllBytes(sortie());
        Files.delete(sortie());
        int cuts = 0;
        for (int i = 1; i <= COUPURES; i++) {
            cuts += coupee(in, (long) whole.length * i / (COUPURES + 1)) ? 1 : 0;
        }
        assertThat(cuts).as("runs killed before their end").isPositive();
        assertThat(Files.size(sortie())).isLessThan(whole.length);
        assertThat(lance(in, "--reprendre").statut()).isZero();
        assertThat(Files.readAllBytes(sortie())).isEqualTo(whole);
    }

    /** Runs on until the output has so many bytes, then kills; false when the run ended before. */
    private boolean coupee(Path in, long bytes) throws IOException, InterruptedException {
        Process process = processus(in, sortie(), "--reprendre", "--fils", "2");
        while (process.isAlive() && (Files.notExists(sortie()) || Files.size(sortie()) < bytes)) {
            Thread.sleep(2);
        }
        process.destroyForcibly();
        return process.waitFor() != 0;
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void aFullDiskIsToldAndTheRunCanGoOn() throws IOException {
        Path in = entree(300);
        assertThat(lance(in, "--court").statut()).isZero();
        try (PetitDisque disk = PetitDisque.monte(dossier.resolve("disque"), Files.size(sortie()) / 2)) {
            Path out = disk.dossier().resolve("sortie.jsonl");
            assertThat(lance(in, out, "--court").refusee().erreurs()).contains("No space left on device",
                    "Peut-être --reprendre");
            assertThat(Files.mismatch(out, sortie())).as("what was written is right").isEqualTo(Files.size(out));
            disk.agrandit();
            assertThat(lance(in, out, "--court", "--reprendre").statut()).isZero();
            assertThat(Files.readAllBytes(out)).isEqualTo(Files.readAllBytes(sortie()));
        }
    }

    private Path entree(int lines) throws IOException {
        List<String> ages = IntStream.rangeClosed(1, lines).mapToObj(i -> "{\"id\": \"s" + i
                + "\", \"au\": \"" + Exemple.JOUR + "\", \"territoire\": \"Lens\", \"situation\": {\"age\": "
                + (14 + i % 20) + ", \"qpv\": " + (i % 2 == 0) + "}}").collect(Collectors.toList());
        return Files.write(dossier.resolve("entree.jsonl"), ages);
    }

    private Path sortie() {
        return dossier.resolve("sortie.jsonl");
    }

    private Issue lance(Path in, String... options) {
        return lance(in, sortie(), options);
    }

    private static Issue lance(Path in, Path out, String... options) {
        return Programme.java().lance(mots(in, out, options).toArray(String[]::new));
    }

    private static Process processus(Path in, Path out, String... options) throws IOException {
        List<String> words = new ArrayList<>(Programme.java().amorce());
        words.addAll(mots(in, out, options));
        return new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static List<String> mots(Path in, Path out, String... options) {
        return Stream.concat(Stream.of("lot", "--entree", in.toString(), "--sortie", out.toString()),
                Stream.of(options)).toList();
    }
}
