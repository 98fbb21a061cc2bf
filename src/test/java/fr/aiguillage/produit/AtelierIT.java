package fr.aiguillage.produit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What a trainer types before a session: find a case, print it, write one, have it checked. */
class AtelierIT {

    private static final String JOUR = Exemple.JOUR;

    private static final String UNE_ETAPE = "fr.aiguillage.catalogue.Atelier$Etape";

    @TempDir
    private Path dossier;

    @Test
    void aCaseIsFoundByWhatItIsAboutWhoWorksOnItAndHowLongItTakes() {
        assertThat(trouves("majorité mesure éducative")).first().isEqualTo("la-fin-de-mesure");
        assertThat(trouves("violences conjugales")).first().isEqualTo("la-voisine-du-quatrieme");
        assertThat(trouves("cartmoucherie")).isEmpty();
        JsonNode some = lance("atelier", "chercher", "--duree", "45", "--metier", "spip", "--format", "json").reussie()
                .json();
        assertThat(some.valueStream().toList()).isNotEmpty().allSatisfy(one -> {
            assertThat(one.get("duree").asInt()).isLessThanOrEqualTo(45);
            assertThat(Exemple.textes(one.get("metiers"))).contains("spip");
        });
        assertThat(lance("atelier", "chercher").reussie().sortie()).contains("Le guetteur", "atelier fiches");
    }

    @Test
    void whatIsAskedWronglyIsTold() {
        assertThat(lance("atelier", "chercher", "--duree", "une heure").refusee().erreurs()).contains("--duree 60");
        assertThat(lance("atelier", "chercher", "--metier", "pj").refusee().erreurs()).contains("« pjj »");
        assertThat(lance("atelier", "fiches", "le-gueteur").refusee().erreurs()).contains("« le-guetteur »");
        assertThat(lance("atelier", "verifier", "nulle-part").refusee().erreurs()).contains("nulle-part", "Peut-être");
        assertThat(lance("atelier", "nouveau", "Mon cas").refusee().erreurs()).contains("Peut-être");
    }

    @Test
    void oursHoldTogether() {
        assertThat(lance("atelier", "verifier", "--au", JOUR).reussie().sortie()).contains("Rien à signaler");
    }

    @Test
    void aCaseIsPrintedSheetBySheetAndNeverOverAnything() throws IOException {
        lance("atelier", "fiches", "le-guetteur", "--vers", "feuilles").reussie();
        assertThat(noms("feuilles")).contains("formateur.html", "participants.html", "table-educateur.html",
                "table-police_gendarmerie.html");
        assertThat(Files.readString(dossier.resolve("feuilles/table-educateur.html"))).contains("on le menaçait")
                .doesNotContain("Information préoccupante");
        assertThat(Files.readString(dossier.resolve("feuilles/formateur.html"))).contains("Information préoccupante");
        assertThat(lance("atelier", "fiches", "le-guetteur", "--vers", "feuilles").refusee().erreurs())
                .contains("« feuilles »", "n'est pas vide");
    }

    @Test
    void whatIsWrittenToStartFromHoldsAndWhatIsBrokenInItIsTold() throws IOException {
        lance("atelier", "nouveau", "le-hall", "--vers", "miens").reussie();
        assertThat(lance("atelier", "verifier", "miens", "--au", JOUR).reussie().sortie()).contains("Rien à signaler");
        assertThat(lance("atelier", "nouveau", "le-hall", "--vers", "miens").refusee().erreurs()).contains("existe déjà");
        lance("atelier", "nouveau", "un-autre", "--vers", "miens").reussie();
        Path file = dossier.resolve("miens/ateliers/le-hall.yaml");
        Files.writeString(file, Files.readString(file).replace("ids: [spip]", "ids: [mission-local]"));
        assertThat(lance("atelier", "verifier", "miens").dementie().sortie())
                .contains("le-hall.yaml", "« mission-local » n'existe pas", "« mission-locale »");
        Files.writeString(file, Files.readString(file).replace("ids: [mission-local]", "ids: [iae]"));
        assertThat(lance("atelier", "verifier", "miens", "--au", JOUR).dementie().sortie()).contains("étape 2",
                "« iae »", "piège");
        assertThat(trouves("hall", "--catalogue", "miens")).contains("un-autre", "le-hall-trop-petit");
    }

    @Test
    void questionsAreDrawnAndTheSameSeedDrawsTheSame() {
        JsonNode drawn = lance("atelier", "quiz", "--nombre", "4", "--graine", "7", "--format", "json").reussie().json();
        assertThat(drawn.size()).isEqualTo(4);
        assertThat(lance("atelier", "quiz", "--nombre", "4", "--graine", "7", "--format", "json").reussie().json())
                .isEqualTo(drawn);
        assertThat(lance("atelier", "quiz", "--nombre", "2").reussie().sortie()).contains("1. ", "a) ", "RÉPONSES", "Source");
        assertThat(lance("atelier", "quiz", "--nombre", "zéro").refusee().erreurs()).contains("--nombre 10");
    }

    /** Many are written, and an ordinary answer must not wait for them. */
    @Test
    void anOrdinaryAnswerReadsNoneOfThem() throws IOException {
        assertThat(classes("orienter", "--fait", "age=17")).noneMatch(UNE_ETAPE::equals);
        assertThat(classes("atelier", "chercher", "majorité")).anyMatch(UNE_ETAPE::equals);
    }

    /** The names of the classes that a command loads. */
    private List<String> classes(String... words) throws IOException {
        Path log = dossier.resolve("classes.txt");
        Programme.java("-Xlog:class+load:file=" + log.getFileName() + ":none").dans(dossier).lance(words).reussie();
        return Files.readAllLines(log).stream().map(line -> line.split(" ")[0]).toList();
    }

    private List<String> trouves(String... words) {
        List<String> call = Stream.concat(Stream.of("atelier", "chercher", "--format", "json"), Stream.of(words)).toList();
        return Exemple.ids(lance(call.toArray(String[]::new)).reussie().json());
    }

    private List<String> noms(String folder) throws IOException {
        try (Stream<Path> files = Files.list(dossier.resolve(folder))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private Issue lance(String... words) {
        return Programme.java().dans(dossier).lance(words);
    }
}
