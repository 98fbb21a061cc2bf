package fr.aiguillage.produit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a session makes of what it is not meant for: it says so, and loses nothing that was to be kept. */
class SeanceMalgreToutIT {

    private static final int PEU = 8192;
    private static final String CAS = "le-guetteur";

    @TempDir
    private Path dossier;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"le-gueteur|police|« le-guetteur »", CAS + "|police,Police|deux tables s'appellent",
        CAS + "|police,gendarmerie|le même métier", CAS + "|Monsieur Martin|jamais le nom de quelqu'un",
        CAS + "|pjk,karting|« pjj »", CAS + "|,|de 1 à 12 tables"})
    void whatCannotBeOpenedIsTold(String workshop, String tables, String said) {
        assertThat(ouvre(workshop, tables, "").refusee().erreurs()).contains(said, "Peut-être").doesNotContain("Martin");
    }

    @Test
    void tablesAreProfessionsAsPeopleSayThemOrLetters() {
        assertThat(ouvre(CAS, "police,pjj,élu,ecole,mediation,table b", "").reussie().sortie().replaceAll("\\s+", " ")).contains(
                "police (policier national", "pjj (éducateur ou éducatrice PJJ)", "; élu ;", "ecole (CPE",
                "mediation (médiateur", "; B.", "« table B est ");
    }

    @Test
    void aLetterSaysItsProfessionThenReadsWhatItMaySay() {
        String shown = ouvre(CAS, "A,pjj", "dire A 1 à maire\ntable A est karting\ntable A est pjj\ntable pjj est police\n"
                + "comparer maintenant\nmontrer paroles 1\ntable A est police\nmontrer paroles 1\nmontrer paroles 99\n"
                + "montrer karting").sortie();
        assertThat(shown).contains("A dit 1, à : maire", "« karting » n'est pas un métier", "parlent pour le même métier",
                "« pjj » dit déjà son métier", "La réponse dépend du métier : « table A est … »",
                "Noté : la table A (policier national", "Policier national ou gendarme, face à « maire »",
                "n'a pas de point 99", "« karting » ne se montre pas");
    }

    @Test
    void whatIsNotUnderstoodIsToldAndNothingOfItIsRecorded() {
        Issue issue = ouvre(CAS, "police,A", String.join("\n", "bavarder", "proposer pompier tapaj",
                "proposer police tapaj, missoin locale", "proposer police karting", "dire police", "dire police 1 à la lune",
                "dire police 9 à maire", "dire police 1 à maire accord du voisin", "garder A", "étape 7", "pourquoi tapaj",
                "changer age=19", "désaccord tapaj", "rapport notes.txt", "enregistrer", "comparer", "x".repeat(400), "rapport"));
        assertThat(issue.statut()).isZero();
        assertThat(issue.sortie()).contains("« bavarder » ne se comprend pas ici", "Tables : police, A", "« mission-locale »",
                "Rien de cette ligne n'est noté", "Peut-être « chercher karting »", "Peut-être « dire police 1 à",
                "« la lune » n'est pas", "un numéro de 1 à", "personne-et-parents", "Il manque le numéro d'un fait",
                "Peut-être un numéro de 1 à", "Peut-être « comparer » d'abord", "Peut-être un nom en .htm",
                "N'ont encore rien noté : police, A", "trop longue").doesNotContain("CE QUI A ÉTÉ PROPOSÉ");
        assertThat(issue.erreurs()).contains("lignes n'ont pas été comprises");
    }

    @Test
    void noAnswerIsShownBeforeItIsAskedForAndNothingChangesAfter() {
        String shown = ouvre(CAS, "police,A", "proposer police rien\nrapport\nétape 2\nétape 1").reussie().sortie();
        assertThat(shown).doesNotContain("Information préoccupante", "Corrigé", "ERREUR");
        assertThat(ouvre(CAS, "A", "proposer A tapaj\ncomparer\nproposer A cjc\nrapport").sortie())
                .contains("CE QUI SERAIT UNE ERREUR", "La réponse est déjà montrée", "A : Travail alternatif")
                .doesNotContain("A : Consultation");
    }

    @Test
    void aLetterThatSaidItsProfessionStillSaysItOnceTakenUpAgain() throws IOException {
        ouvre(CAS, "A", "table A est pjj", "--enregistrer", "s.yaml", "--au", Exemple.JOUR).reussie();
        Path file = dossier.resolve("s.yaml");
        assertThat(lance("", "atelier", "rapport", "s.yaml").reussie().sortie()).contains("A (éducateur");
        Files.writeString(file, Files.readString(file).replace("metier: pjj", "metier: karting"));
        assertThat(lance("", "atelier", "rapport", "s.yaml").refusee().erreurs()).contains("« karting » n'est pas un métier");
    }

    @ParameterizedTest
    @ValueSource(strings = {"coupee", "vide", "etrangere", "champ", "cas", "table", "fiche", "fait", "yaml", "date"})
    void aSessionThatCannotBeReadIsToldByItsLineAndStaysAsItIs(String how) throws IOException {
        Path file = garde("proposer police tapaj\ndire police 1 à maire");
        Files.writeString(file, abime(Files.readString(file), how));
        byte[] before = Files.readAllBytes(file);
        for (List<String> words : List.of(List.of("atelier", "reprendre", "s.yaml"), List.of("atelier", "rapport", "s.yaml"))) {
            assertThat(lance("", words.toArray(String[]::new)).refusee().erreurs()).contains("s.yaml").contains(dit(how));
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    private static String abime(String text, String how) {
        return switch (how) {
            case "coupee" -> text.substring(0, text.indexOf("fin:"));
            case "vide" -> "";
            case "etrangere" -> "id: plan\ntitre: Un plan\n";
            case "champ" -> text.replace("etape: 1", "etappe: 1");
            case "cas" -> text.replace("cas: le-guetteur", "cas: le-gueteur");
            case "table" -> text.replace("nom: police", "nom: Karim Martin");
            case "fiche" -> text.replace("- tapaj", "- tapag");
            case "fait" -> text.replace("fait: 1", "fait: 44");
            case "yaml" -> text.replace("tables:", "tables: [");
            default -> text.replace("2026-11-22", "2026-13-45");
        };
    }

    private static String[] dit(String how) {
        return switch (how) {
            case "coupee" -> new String[] {"« fin »", "coupé"};
            case "vide" -> new String[] {"s.yaml"};
            case "etrangere" -> new String[] {"n'est pas une séance d'atelier"};
            case "champ" -> new String[] {":9:", "« etappe »", "« etape »"};
            case "cas" -> new String[] {":4:", "« le-guetteur »"};
            case "table" -> new String[] {":6:", "jamais le nom de quelqu'un"};
            case "fiche" -> new String[] {"s.yaml:", "« tapaj »"};
            case "fait" -> new String[] {"s.yaml:", "« fait » va jusqu'à"};
            case "yaml" -> new String[] {"s.yaml:", "YAML mal formé"};
            default -> new String[] {"s.yaml:5"};
        };
    }

    @Test
    void aFullDiskStopsNothingAndLosesNothing() throws IOException {
        try (PetitDisque disk = PetitDisque.monte(dossier.resolve("disque"), PEU)) {
            Path file = disk.dossier().resolve("s.yaml");
            Issue issue = ouvre(CAS, "police", String.join("\n", "proposer police tapaj", "rapport disque/gros.html",
                    "proposer police cjc", "enregistrer ailleurs.yaml", "proposer police csapa", "quitter"),
                    "--enregistrer", "disque/s.yaml");
            assertThat(issue.sortie()).contains("n'a pas pu être écrit", "Enregistrée dans « ailleurs.yaml »");
            assertThat(Files.readString(file)).contains("tapaj").endsWith("fin: seance\n");
            assertThat(Files.readString(dossier.resolve("ailleurs.yaml"))).contains("tapaj", "cjc", "csapa");
            disk.ferme();
            Issue closed = lance("proposer police spip\nquitter\n", "atelier", "reprendre", "disque/s.yaml");
            assertThat(closed.sortie()).contains("C'est noté ici, et le fichier d'avant est intact",
                    "Les dernières saisies n'ont pas pu être écrites");
            assertThat(lance("", "atelier", "rapport", "disque/s.yaml").reussie().sortie()).contains("Travail alternatif")
                    .doesNotContain("Service pénitentiaire");
            try (Stream<Path> files = Files.list(disk.dossier())) {
                assertThat(files).contains(file).noneMatch(left -> left.toString().endsWith(".partiel"));
            }
        }
    }

    @Test
    void aSessionIsNeverOpenedOverAFileAndAReportAsksBeforeItTakesThePlaceOfOne() throws IOException {
        Path file = garde("proposer police tapaj");
        byte[] before = Files.readAllBytes(file);
        assertThat(ouvre(CAS, "police", "", "--enregistrer", "s.yaml").refusee().erreurs()).contains("atelier reprendre s.yaml");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        lance("", "atelier", "rapport", "s.yaml", "--vers", "r.md").reussie();
        assertThat(lance("", "atelier", "rapport", "s.yaml", "--vers", "r.md").refusee().erreurs()).contains("--remplacer");
        lance("", "atelier", "rapport", "s.yaml", "--vers", "r.md", "--remplacer").reussie();
        lance("", "atelier", "rapport", "s.yaml", "--vers", "r.html").reussie();
        assertThat(Files.readString(dossier.resolve("r.html"))).contains("<h1>Atelier : Le guetteur</h1>");
    }

    @Test
    void inTheShellASessionThatWasClosedIsStillInMemory() {
        Issue issue = Programme.java().dans(dossier).lisant("atelier reprendre\natelier ouvrir le-guetteur --tables A\n"
                + "proposer A tapaj\nquitter\natelier rapport\natelier ouvrir le-retour\neffacer\natelier rapport\n").lance();
        assertThat(issue.sortie()).contains("Étape 1 : A : T");
        assertThat(issue.erreurs()).contains("aucune séance n'est en mémoire", "n'est enregistrée nulle part", "--remplacer")
                .hasLineCount(6);
    }

    private Path garde(String lines) {
        ouvre(CAS, "police", lines, "--enregistrer", "s.yaml", "--au", Exemple.JOUR).reussie();
        return dossier.resolve("s.yaml");
    }

    private Issue ouvre(String workshop, String tables, String lines, String... options) {
        return lance(lines + "\n", Stream.concat(Stream.of("atelier", "ouvrir", workshop, "--tables", tables),
                Stream.of(options)).toArray(String[]::new));
    }

    private Issue lance(String lines, String... words) {
        return Programme.java().dans(dossier).lisant(lines).lance(words);
    }
}
