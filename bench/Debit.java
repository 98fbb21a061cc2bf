import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.lot.Lot;
import fr.aiguillage.moteur.BaseDeRegles;
import fr.aiguillage.moteur.Connaissances;
import fr.aiguillage.moteur.Moteur;
import fr.aiguillage.orientation.Orienteur;
import fr.aiguillage.situation.LecteurSituation;
import fr.aiguillage.situation.Situation;
import fr.aiguillage.verification.Verification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.kie.api.KieBase;

/**
 * Measures one catalogue for {@code bench/debit}: what it takes to make ready, then how many verdicts a second one
 * thread gives, first through {@code lot} (read, answered, written), then by the engine alone. Prints figures.
 */
final class Debit {

    private final Orienteur orienteur;
    private final Path entree;
    private final int aides;
    private final double rodage;

    private Debit(Orienteur orienteur, Path entree, double rodage) {
        this.orienteur = orienteur;
        this.entree = entree;
        this.aides = orienteur.connaissances().candidats().size();
        this.rodage = rodage;
    }

    /** The catalogue, the lines for {@code lot}, and how many seconds to warm up, then to measure. */
    public static void main(String[] words) throws IOException {
        long start = System.nanoTime();
        Verification check = Verification.ajoutee(Path.of(words[0]), Catalogue.vide());
        double read = secondes(start);
        start = System.nanoTime();
        KieBase rules = BaseDeRegles.precompilee(Set.of());
        double rulesReady = secondes(start);
        start = System.nanoTime();
        Connaissances knowledge = new Connaissances(check.saine(), List.of());
        double compiled = secondes(start);
        Debit bench = new Debit(new Orienteur(new Moteur(rules, knowledge), "bench", List.of()), Path.of(words[1]),
                Double.parseDouble(words[2]));
        dire("  %d aids, %d faults: read and checked %.2f s, rules loaded %.2f s, criteria compiled %.2f s; "
                + "%d MiB live", bench.aides, check.anomalies().size(), read, rulesReady, compiled, vif());
        bench.mesurer("lot --court --fils 1", bench::lot);
        bench.mesurer("the engine alone", bench.moteur());
        dire("  %d MiB live at the end, %s at the peak (whole process)", vif(), sommet());
    }

    /** Something that answers every line, and can be done again. */
    private interface Passe {
        void faire() throws IOException;
    }

    private void mesurer(String name, Passe pass) throws IOException {
        long lines;
        try (Stream<String> all = Files.lines(entree)) {
            lines = all.count();
        }
        int warmed = 0;
        for (long start = System.nanoTime(); secondes(start) < rodage || warmed < 2; warmed++) {
            pass.faire();
        }
        List<Double> rates = new ArrayList<>();
        for (long start = System.nanoTime(); secondes(start) < rodage || rates.size() < 5;) {
            long before = System.nanoTime();
            pass.faire();
            rates.add(lines * aides / secondes(before));
        }
        rates.sort(null);
        double median = rates.get(rates.size() / 2);
        dire("  %-20s %,9.0f verdicts/s (%,.0f to %,.0f; %d passes of %d lines after %d); %.3f ms a situation", name,
                median, rates.get(0), rates.get(rates.size() - 1), rates.size(), lines, warmed, 1000 * aides / median);
    }

    private void lot() throws IOException {
        Path out = entree.resolveSibling("sortie.jsonl");
        Files.deleteIfExists(out);
        Lot.Compte count = new Lot(orienteur, true, LocalDate.EPOCH, 1, written -> { }).derouler(entree, out);
        if (count.erreurs() > 0) {
            throw new IllegalStateException(count.erreurs() + " lines could not be answered");
        }
    }

    private Passe moteur() throws IOException {
        List<Situation> situations = new ArrayList<>();
        for (String line : Files.readAllLines(entree)) {
            situations.add(new LecteurSituation(orienteur.connaissances().catalogue())
                    .octets(line.getBytes(StandardCharsets.UTF_8), "entree").situation(LocalDate.EPOCH));
        }
        return () -> {
            int found = 0;
            for (Situation situation : situations) {
                found += orienteur.essentiel(situation).recommandes().size();
            }
            if (found == 0) {
                throw new IllegalStateException("nothing was ever recommended");
            }
        };
    }

    private static long vif() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory() >> 20;
    }

    private static String sommet() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.notExists(status) ? "unknown" : Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:")).findFirst()
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024 + " MiB").orElse("unknown");
    }

    private static double secondes(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void dire(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
