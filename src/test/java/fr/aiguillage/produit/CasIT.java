package fr.aiguillage.produit;

import static fr.aiguillage.produit.Exemple.champs;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code cas verifier}: cases that hold, that do not, that cannot be read. */
class CasIT {

    private static final String TENU = """
            - id: jeune-sans-ecole
              situation: {age: 17, scolarite: descolarise}
              au: 2026-11-22
              attendus:
                - {ids: [obligation-formation-16-18], force: essentiel}
              interdits:
                - {ids: [spip]}
              a_demander: [niveau_scolaire]
            - id: rien-a-voir
              situation: {age: 40}
              au: 2026-11-22
              hors_sujet: true
            - id: danger
              situation: {age: 34, victime_de: [violences_conjugales], interdiction_violee: true}
              au: 2026-11-22
              danger: true
            """;

    @TempDir
    private Path dossier;

    @Test
    void casesThatHoldAreCounted() {
        String file = Exemple.ecrit(dossier, "cas.yaml", TENU).toString();
        JsonNode outcome = Programme.java().lance("cas", "verifier", file, "--format", "json").reussie().json();
        assertThat(champs(outcome)).containsSubsequence("cas", "essentiels", "attendus", "interdits", "danger",
                "hors_sujet", "questions", "details");
        assertThat(outcome.get("cas").asInt()).isEqualTo(3);
        assertThat(outcome.at("/essentiels/attendus").asInt()).isEqualTo(1);
        assertThat(outcome.at("/essentiels/trouves_tot").asInt()).isEqualTo(1);
        assertThat(outcome.at("/interdits/testes").asInt()).isEqualTo(1);
        assertThat(outcome.at("/interdits/fautes").asInt()).isZero();
        assertThat(outcome.at("/danger/cas").asInt()).isEqualTo(1);
        assertThat(outcome.at("/danger/passes").asInt()).isEqualTo(1);
        assertThat(outcome.at("/hors_sujet/passes").asInt()).isEqualTo(1);
        assertThat(champs(outcome.get("questions"))).contains("cas", "dans_les_3_premieres");
        assertThat(champs(outcome.get("danger"))).contains("fausses_alertes");
        assertThat(champs(outcome.get("interdits"))).contains("doutes");
    }

    @Test
    void aFaultAndAMissAreToldAndGiveOne() {
        Exemple.ecrit(dossier, "un/faux.yaml", """
                - id: a-l-envers
                  situation: {age: 17, scolarite: descolarise}
                  attendus:
                    - {ids: [spip], force: essentiel}
                  interdits:
                    - {ids: [obligation-formation-16-18]}
                """);
        JsonNode outcome = Programme.java().lance("cas", "verifier", dossier.toString(), "--au", Exemple.JOUR,
                "--format", "json").dementie().json();
        JsonNode detail = outcome.at("/details/0");
        assertThat(detail.get("id").asString()).isEqualTo("a-l-envers");
        assertThat(detail.at("/manques/0").asString()).contains("spip");
        assertThat(detail.at("/fautes/0/id").asString()).isEqualTo("obligation-formation-16-18");
        assertThat(detail.at("/fautes/0/regle").asString()).isNotBlank();
    }

    @Test
    void casesThatCannotBeReadAreRefusedToTheLine() {
        String file = Exemple.ecrit(dossier, "cas.yaml", TENU.replace("scolarite:", "scolarit:")).toString();
        assertThat(Programme.java().lance("cas", "verifier", file).refusee().erreurs()).contains("cas.yaml:2:",
                "« scolarit »", "Peut-être", "« scolarite »");
        String empty = Exemple.ecrit(dossier, "vide/cas.yaml", "[]\n").toString();
        Programme.java().lance("cas", "verifier", empty).refusee();
    }
}
