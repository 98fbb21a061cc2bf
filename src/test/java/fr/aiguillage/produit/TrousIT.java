package fr.aiguillage.produit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What nothing answers, as it is asked. */
class TrousIT {

    @Test
    void holesAreSaidFirst() {
        assertThat(trous().reussie().sortie()).startsWith("Partout en France : ").contains("Tiré du catalogue seul");
    }

    @Test
    void aPlaceFillsHolesAndAnotherDoesNot() {
        assertThat(etat("professionnel-expose", trous("--territoire", "Lens", "--format", "json"))).doesNotContain("trou");
        assertThat(etat("professionnel-expose", trous("--territoire", "Guéret (23)", "--format", "json")))
                .contains("trou");
    }

    @Test
    void severalPlacesStandSideBySide() {
        JsonNode answer = trous("--territoire", "Lens", "--territoire", "Arras", "--format", "json").reussie().json();
        assertThat(answer.path("territoires")).hasSize(2);
        assertThat(trous("--territoire", "Lens", "--territoire", "Arras", "--format", "csv").reussie().sortie())
                .startsWith("\ufeffTerritoire;").contains("\r\nLens;", "\r\nArras;");
    }

    @Test
    void anUnknownPlaceIsRefused() {
        assertThat(trous("--territoire", "Leens").refusee().erreurs()).contains("Leens", "Peut-être");
    }

    private static List<String> etat(String need, Issue issue) {
        return issue.reussie().json().path("territoires").get(0).path("besoins").valueStream()
                .filter(one -> one.path("id").asString().equals(need)).flatMap(one -> one.path("publics").valueStream())
                .map(one -> one.path("etat").asString()).toList();
    }

    private static Issue trous(String... words) {
        return Programme.java().lance(Stream.concat(Stream.of("catalogue", "trous"), Stream.of(words))
                .toArray(String[]::new));
    }
}
