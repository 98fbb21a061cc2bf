package fr.aiguillage.produit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.appui.Moteurs;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.logique.Valeur;
import fr.aiguillage.orientation.Orientation;
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
import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Rules that we did not write, against the verdicts of their own engine:
 * {@code mvn verify -Daides.jeunes=DOSSIER}. The directory holds {@code benefits/}, {@code institutions/} and files
 * {@code *.jsonl} of situations with {@code id, date_reference, facts, eligible} and perhaps {@code unknown}. Neither
 * it nor what is made of it enters the repository.
 */
@EnabledIfSystemProperty(named = "aides.jeunes", matches = ".+")
class AidesJeunesIT {

    /** An aid of upstream's own tests, on which its engine gives no verdict. */
    private static final String LAISSEE = "benefit_front_test";
    private static final Set<String> LIEU = Set.of("commune", "code_postal", "departement", "region", "epci");
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private static Path place;

    private static Path dossier;
    private static Path importees;

    @BeforeAll
    static void theAidsAreImported() {
        dossier = Path.of(System.getProperty("aides.jeunes")).toAbsolutePath();
        importees = place.resolve("importees");
        Issue issue = Programme.java().lance("catalogue", "importer", "aides-jeunes", dossier.toString(), "--vers",
                importees.toString());
        assertThat(issue.statut()).as(issue.erreurs()).isZero();
    }

    @Test
    void weAgreeWithTheirOwnEngine() throws IOException {
        Set<String> aids = aides();
        for (Path file : fichiers()) {
            Ecarts gaps = new Ecarts();
            List<JsonNode> cases = lire(file);
            List<JsonNode> answers = reponses(file, cases);
            assertThat(answers).hasSameSizeAs(cases);
            for (int i = 0; i < cases.size(); i++) {
                gaps.comparer(cases.get(i), answers.get(i), aids);
            }
            dire("%s: %d situations x %d aids = %d verdicts compared (%d yes, %d unknown, %d no), %d disagreements",
                    file.getFileName(), cases.size(), aids.size(), (long) cases.size() * aids.size(), gaps.oui,
                    gaps.inconnu, gaps.non, gaps.desaccords.size());
            assertThat(gaps.desaccords).as("disagreements on %s", file.getFileName()).isEmpty();
        }
    }

    @Test
    void settlingAllAidsFromNothingKnownTakesFewQuestions() throws IOException {
        Catalogue catalogue = Verification.ajoutee(importees, Catalogue.vide()).saine();
        Orienteur orienteur = Moteurs.generique(catalogue);
        for (Path file : fichiers()) {
            List<JsonNode> complete = lire(file).stream().filter(c -> !c.has("hidden") && !c.has("unknown")).toList();
            if (!complete.isEmpty()) {
                List<Integer> asked = complete.parallelStream().map(c -> new Entretien(orienteur, catalogue, c).mener())
                        .toList();
                direQuestions(file, asked);
            }
        }
    }

    private static void direQuestions(Path file, List<Integer> asked) {
        IntSummaryStatistics all = asked.stream().mapToInt(n -> n).summaryStatistics();
        double mean = all.getAverage();
        double variance = asked.stream().mapToDouble(n -> (n - mean) * (n - mean)).average().orElse(0);
        dire("%s: questions to settle all aids over %d situations: mean %.3f, standard deviation %.3f, min %d, max %d",
                file.getFileName(), all.getCount(), mean, Math.sqrt(variance), all.getMin(), all.getMax());
    }

    /** The files of situations, whatever their names. */
    private static List<Path> fichiers() throws IOException {
        try (Stream<Path> files = Files.list(dossier)) {
            List<Path> found = files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList();
            assertThat(found).as("*.jsonl in %s", dossier).isNotEmpty();
            return found;
        }
    }

    private static Set<String> aides() throws IOException {
        try (Stream<Path> files = Files.list(importees.resolve("dispositifs"))) {
            return files.map(f -> f.getFileName().toString().replaceFirst("\\.yaml$", "")).filter(id -> !id.equals(LAISSEE))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static List<JsonNode> lire(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(JSON::readTree).toList();
        }
    }

    private static List<JsonNode> reponses(Path file, List<JsonNode> cases) throws IOException {
        Path in = place.resolve(file.getFileName() + ".entree");
        Path out = place.resolve(file.getFileName() + ".sortie");
        Files.write(in, cases.stream().map(AidesJeunesIT::ligne).toList());
        Issue issue = Programme.java().lance("lot", "--court", "--seul", "--catalogue", importees.toString(),
                "--entree", in.toString(), "--sortie", out.toString());
        assertThat(issue.statut()).as(issue.erreurs()).isZero();
        return lire(out);
    }

    private static String ligne(JsonNode given) {
        return JSON.createObjectNode().<ObjectNode>set("id", given.get("id"))
                .<ObjectNode>set("au", given.get("date_reference"))
                .set("situation", given.get("facts")).toString();
    }

    private static Set<String> ids(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asString).collect(Collectors.toSet());
    }

    /** What whoever ran this wants to read. */
    private static void dire(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }

    /** Where we say something else than upstream. */
    private static final class Ecarts {

        private final List<String> desaccords = new ArrayList<>();
        private int oui;
        private int inconnu;
        private int non;

        void comparer(JsonNode theirs, JsonNode ours, Set<String> aids) {
            String id = theirs.get("id").asString();
            assertThat(ours.get("id").asString()).isEqualTo(id);
            Set<String> eligible = ids(theirs.path("eligible"));
            Set<String> unknown = ids(theirs.path("unknown"));
            Set<String> recommended = ids(ours.get("recommandes"));
            Set<String> toCheck = ids(ours.get("a_verifier"));
            assertThat(aids).as("aids that upstream names").containsAll(eligible).containsAll(unknown);
            aids.forEach(aid -> {
                String expected = dit(aid, eligible, unknown);
                String said = dit(aid, recommended, toCheck);
                if (!said.equals(expected)) {
                    desaccords.add(id + " " + aid + ": " + said + " instead of " + expected);
                }
            });
            oui += eligible.size();
            inconnu += unknown.size();
            non += aids.size() - eligible.size() - unknown.size();
        }

        private static String dit(String aid, Set<String> yes, Set<String> perhaps) {
            return yes.contains(aid) ? "yes" : perhaps.contains(aid) ? "unknown" : "no";
        }
    }

    /** Someone of whom nothing is known answers the first question, then the first of those that are left. */
    private static final class Entretien {

        private final Orienteur orienteur;
        private final Map<String, Valeur> toutes;
        private final Set<String> demandes = new HashSet<>();
        private Situation connue;

        Entretien(Orienteur orienteur, Catalogue catalogue, JsonNode given) {
            this.orienteur = orienteur;
            LocalDate day = LocalDate.parse(given.get("date_reference").asString());
            this.toutes = new LecteurSituation(catalogue).octets(given.get("facts").toString()
                    .getBytes(StandardCharsets.UTF_8), "faits").situation(day).faits();
            this.connue = Situation.vide(day);
        }

        /** How many questions it took. */
        int mener() {
            int asked = 0;
            for (Orientation answer = orienteur.orienter(connue); !answer.aVerifier().isEmpty();
                    answer = orienteur.orienter(connue)) {
                assertThat(answer.questions()).as("a question while something is left to check").isNotEmpty();
                repondre(answer.questions().get(0).attribut());
                asked++;
            }
            return asked;
        }

        private void repondre(String attribut) {
            Set<String> answered = LIEU.contains(attribut) ? LIEU : Set.of(attribut);
            assertThat(demandes.addAll(answered)).as("%s is asked once", attribut).isTrue();
            for (String one : answered) {
                assertThat(toutes).as("facts of a complete situation").containsKey(one);
                connue = connue.avec(one, toutes.get(one));
            }
        }
    }
}
