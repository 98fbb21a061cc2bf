package fr.aiguillage.importation.aidesjeunes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.catalogue.lecture.Anomalie;
import fr.aiguillage.importation.Apport;
import fr.aiguillage.importation.EcrivainCatalogue;
import fr.aiguillage.importation.Recolte;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of whole files, good and bad. The files are ours, in the format of others. */
class AidesJeunesTests {

    private static final Path FICHIERS = Path.of("src/test/resources/aides-jeunes");

    @TempDir
    Path place;

    @Test
    void goodFilesAreWrittenAsOursAre() throws IOException {
        Recolte harvest = lire("bon");
        assertThat(harvest.laissees()).isEmpty();
        assertThat(harvest.etrangers()).isEmpty();
        new EcrivainCatalogue(place.resolve("sortie")).ecrire(harvest);
        assertThat(noms(place.resolve("sortie/dispositifs"))).isEqualTo(noms(FICHIERS.resolve("bon/attendu")));
        for (String name : noms(FICHIERS.resolve("bon/attendu"))) {
            assertThat(place.resolve("sortie/dispositifs").resolve(name))
                    .hasSameTextualContentAs(FICHIERS.resolve("bon/attendu").resolve(name));
        }
    }

    @Test
    void badFilesAreLeftOutEachWithAllItsFaults() throws IOException {
        Recolte harvest = lire("mauvais");
        assertThat(harvest.fiches()).extracting(Apport::id).containsExactly("bonne", "champs-de-trop", "sans-institution");
        assertThat(harvest.laissees().stream().flatMap(List::stream).map(Anomalie::texte)).containsExactly(
                "benefits/calculee-ailleurs.yml:1:1 : il manque « conditions_generales » : les conditions de cette aide "
                        + "sont calculées ailleurs, ou le fichier est tronqué",
                "benefits/condition-inconnue.yml:4:5 : type de condition inconnu : « agee »\n"
                        + "    Peut-être « age » ?",
                "benefits/condition-inconnue.yml:8:5 : type de profil inconnu : « etudiants »\n"
                        + "    Peut-être « etudiant » ?",
                "benefits/operateur-et-valeur.yml:5:5 : opérateur inconnu : « environ »\n"
                        + "    Sont connus : >=, >, <=, <, =",
                "benefits/operateur-et-valeur.yml:6:5 : « conditions_generales[0].value » n'est pas un nombre",
                "benefits/operateur-et-valeur.yml:9:9 : « conditions_generales[1].values[0] » n'est pas un texte\n"
                        + "    Peut-être des guillemets autour de « 84 » ?",
                "benefits/operateur-et-valeur.yml:13:5 : période inconnue : « semaine »\n"
                        + "    Sont connus : year, month",
                "benefits/rattachee-a-rien.yml:4:5 : l'institution à laquelle l'aide est rattachée ne peut pas être lue",
                "benefits/rattachee-a-un-type-inconnu.yml:4:5 : type d'institution inconnu : « guilde »",
                "benefits/rattachee-sans-code.yml:4:5 : l'institution « Commune sans code » n'a pas de « code_insee » "
                        + "entre guillemets",
                "benefits/tronquee.yml:1:1 : le fichier est peut-être tronqué : il n'a ni « type », ni « periodicite »");
    }

    @Test
    void whatIsNoAidIsListedAndPassedOver() throws IOException {
        assertThat(lire("mauvais").etrangers()).extracting(Anomalie::fichier)
                .containsExactly("benefits/notes.txt", "benefits/recette.yml", "benefits/tronquee-au-milieu.yml");
        assertThat(lire("etranger").fiches()).isEmpty();
    }

    @Test
    void whatIsNotCarriedIsSaid() throws IOException {
        assertThat(lire("mauvais").remarques()).extracting(Anomalie::message).containsExactly(
                "le champ « couleur » n'est pas repris", "« link » n'est pas une adresse : il n'est pas repris",
                "l'institution « nulle_part » ne peut pas être lue : l'aide est sans pilote");
        assertThat(lire("bon").remarques()).extracting(Anomalie::regle).containsExactly("jamais");
    }

    @Test
    void theLayoutOfUpstreamIsReadToo() throws IOException {
        Recolte harvest = lire("amont");
        assertThat(harvest.fiches()).extracting(Apport::id).containsExactly("amont");
        assertThat(harvest.fiches().get(0).conditions().get(0).get("vaut").asString()).isEqualTo("01001");
        assertThat(harvest.laissees()).hasSize(1);
    }

    private static Recolte lire(String directory) throws IOException {
        return new AidesJeunes().lire(FICHIERS.resolve(directory), LocalDate.of(2026, 8, 22));
    }

    private static List<String> noms(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
