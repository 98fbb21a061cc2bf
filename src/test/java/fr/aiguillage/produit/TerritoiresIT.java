package fr.aiguillage.produit;

import static fr.aiguillage.produit.Exemple.textes;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** {@code --territoire} in every form, the places of a situation file, and what is said of a place. */
class TerritoiresIT {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"lens|commune/62498", "62498|commune/62498", "62|departement/62",
        "Pas-de-Calais|departement/62", "Lens (62)|commune/62498", "st denis, 93|commune/93066",
        "CA de Lens-Liévin|epci/246200364", "hauts de france|region/32", "guéret|commune/23096"})
    void aPlaceIsNamedInManyWays(String words, String id) {
        assertThat(orienter(words).get("territoire").asString()).isEqualTo(id);
    }

    @Test
    void whatMeansSeveralPlacesIsRefusedWithAFewOfThem() {
        assertThat(Programme.java().lance("orienter", "--territoire", "62300").refusee().erreurs())
                .contains("« 62300 » désigne plusieurs lieux", "Lens (62)", "Équihen-Plage (62)");
        assertThat(Programme.java().lance("orienter", "--territoire", "Sainte-Marie").refusee().erreurs())
                .contains("plusieurs lieux", "Sainte-Marie (");
        assertThat(Programme.java().lance("orienter", "--territoire", "Leens").refusee().erreurs())
                .contains("n'est pas connu", "« Lens (62) »");
    }

    @Test
    void everyPlaceOfASituationIsLookedUpTheSameWay(@TempDir Path folder) {
        Path file = Exemple.ecrit(folder, "situation.yaml", """
                situation: {age: 17, territoire_ecole: arras, territoire_faits: Lens (62)}
                territoire: 93200
                """);
        JsonNode answer = Programme.java().lance("orienter", "--situation", file.toString(), "--format", "json")
                .reussie().json();
        assertThat(answer.get("territoire").asString()).isEqualTo("commune/93066");
        assertThat(answer.at("/situation/territoire_ecole").asString()).isEqualTo("commune/62041");
        assertThat(answer.at("/situation/territoire_faits").asString()).isEqualTo("commune/62498");

        Exemple.ecrit(folder, "situation.yaml", "territoire_ecole: saint-denis\nterritoire_faits: Leens\n");
        assertThat(Programme.java().lance("orienter", "--situation", file.toString()).refusee().erreurs())
                .contains("situation.yaml:1:", "« saint-denis » désigne plusieurs lieux", "Saint-Denis (93)",
                        "situation.yaml:2:", "« Leens » n'est pas connu");
    }

    @Test
    void aPlaceOfWhichNothingLocalIsKnownIsToldSo() {
        assertThat(textes(orienter("Guéret").get("avertissements")))
                .anyMatch(line -> line.contains("Rien de local n'est connu pour Guéret"));
        assertThat(textes(orienter("Lens").get("avertissements"))).noneMatch(line -> line.startsWith("Rien de "));
        assertThat(Programme.java().lance("orienter", "--fait", "age=17", "--territoire", "Guéret").reussie().sortie())
                .contains("Rien de local n'est connu pour Guéret");
    }

    @Test
    void anAddedDirectoryMayNameAnyOfficialPlace(@TempDir Path folder) {
        Exemple.ecrit(folder, "catalogue.yaml", "id: essai\ntitre: Essai\nversion: \"2026-01-01\"\n");
        Exemple.ecrit(folder, "dispositifs/accueil-creuse.yaml", """
                id: accueil-creuse
                nom: Accueil de la Creuse
                resume: Un lieu où venir.
                besoins: [remobilisation]
                implantation: [departement/23]
                sources: [{url: "https://exemple.invalid/"}]
                """);
        assertThat(Programme.java().lance("orienter", "--catalogue", folder.toString(), "--fait", "age=17", "--fait",
                "scolarite=descolarise", "--territoire", "Guéret").reussie().sortie()).contains("Creuse");

        Exemple.ecrit(folder, "dispositifs/accueil-creuse.yaml", """
                id: accueil-creuse
                nom: Accueil de la Creuse
                resume: Un lieu où venir.
                besoins: [remobilisation]
                implantation: [commune/gueret]
                sources: [{url: "https://exemple.invalid/"}]
                """);
        assertThat(Programme.java().lance("catalogue", "verifier", folder.toString()).sortie())
                .contains("« commune/gueret »", "Peut-être « commune/23096 » ?");
    }

    private static JsonNode orienter(String place) {
        return Programme.java().lance("orienter", "--fait", "age=17", "--territoire", place, "--format", "json")
                .reussie().json();
    }
}
