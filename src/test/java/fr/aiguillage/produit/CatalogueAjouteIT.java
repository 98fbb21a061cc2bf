package fr.aiguillage.produit;

import static fr.aiguillage.produit.Exemple.ids;
import static fr.aiguillage.produit.Exemple.textes;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** A catalogue that is added by {@code --catalogue DOSSIER}, whole, faulty, empty, ambiguous, or alone. */
class CatalogueAjouteIT {

    private static final String CHANTIER = """
            id: chantier-du-port
            nom: Chantier du port
            resume: Des matinées de travail payées, encadrées par un éducateur.
            besoins: [remobilisation]
            conditions:
              - {attribut: age, au_moins: 16, au_plus: 25}
            saisine: [professionnel]
            entree: Appeler le club de prévention.
            echelle: commune
            implantation: [commune/62193]
            sources:
              - {document: pdpd-62-2013-2017, reference: "1-1"}
            """;
    private static final String FAUTIF = """
            id: fautif
            nom: Fautif
            resume: Une fiche dont un champ est mal écrit.
            besions: [remobilisation]
            sources:
              - {document: pdpd-62-2013-2017, reference: "1-1"}
            """;
    private static final String HOMONYME = """
            id: commune/62999
            nom: Lens
            dans: [departement/62]
            codes_postaux: ["62300"]
            """;

    @TempDir
    private Path dossier;

    @BeforeEach
    void anIdentity() {
        Exemple.ecrit(dossier, "catalogue.yaml", """
                id: essai
                titre: Catalogue d'essai
                version: "2026-01-01"
                """);
    }

    @Test
    void itsEntriesAreProposedAmongOurs() {
        Exemple.ecrit(dossier, "dispositifs/chantier-du-port.yaml", CHANTIER);
        JsonNode answer = orienter("--fait", "age=17", "--fait", "scolarite=descolarise", "--fait",
                "consommations=cannabis", "--fait", "addiction=oui", "--fait", "qpv=oui", "--territoire", "Calais");
        assertThat(ids(answer.get("recommandations"))).contains("chantier-du-port", "obligation-formation-16-18");
        assertThat(textes(answer.get("avertissements"))).noneMatch(text -> text.contains("Laissé de côté"));
    }

    @Test
    void aFaultyEntryIsLeftOutAndToldAndTheRestWorks() {
        Exemple.ecrit(dossier, "dispositifs/chantier-du-port.yaml", CHANTIER);
        Exemple.ecrit(dossier, "dispositifs/fautif.yaml", FAUTIF);
        JsonNode answer = orienter("--fait", "age=17");
        assertThat(textes(answer.get("avertissements"))).anySatisfy(text -> assertThat(text)
                .contains("dispositifs/fautif.yaml:4:1", "« besions »", "Peut-être", "« besoins »"));
        Programme.java().lance("fiche", "chantier-du-port", "--catalogue", chemin()).reussie();
        Programme.java().lance("fiche", "fautif", "--catalogue", chemin()).refusee();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void whatCannotBeIsToldAtItsPlaceAndLeftOut(String field, String place, String said) {
        Exemple.ecrit(dossier, "dispositifs/chantier-du-port.yaml", CHANTIER + field + "\n");
        assertThat(textes(orienter("--fait", "age=17").get("avertissements"))).anySatisfy(text -> assertThat(text)
                .contains("dispositifs/chantier-du-port.yaml:" + place, said));
        assertThat(Programme.java().lance("catalogue", "verifier", "--catalogue", chemin()).dementie().sortie())
                .contains("dispositifs/chantier-du-port.yaml:" + place);
    }

    static Stream<Arguments> whatCannotBeIsToldAtItsPlaceAndLeftOut() {
        return Stream.of(
                Arguments.of("existence: {remplace_par: chantier-du-port}", "13:", "est remplacé par soi-même"),
                Arguments.of("existence: {du: \"2025\", au: \"2024\"}", "13:", "finit (2024) avant de commencer (2025)"),
                Arguments.of("existence: {du: \"2025-02-30\"}", "13:", "« 2025-02-30 » n'est pas une date"),
                Arguments.of("contacts: [{service: Accueil}]", "13:", "« verifie_le »"),
                Arguments.of("contacts: [{service: M. Dupont, a_confirmer: true}]", "13:", "« M. »"));
    }

    @Test
    void anIdThatHidesOneOfOursIsLeftOutAndOursStays() {
        Exemple.ecrit(dossier, "dispositifs/tapaj.yaml", CHANTIER.replace("id: chantier-du-port", "id: tapaj"));
        assertThat(textes(orienter("--fait", "age=17").get("avertissements"))).anySatisfy(text -> assertThat(text)
                .contains("dispositifs/tapaj.yaml:1:1", "« tapaj »", "cacherait", "« specialise: tapaj »"));
        assertThat(Programme.java().lance("fiche", "tapaj", "--catalogue", chemin()).reussie().sortie())
                .contains("TAPAJ");
        Exemple.ecrit(dossier, "dispositifs/tapaj.yaml", "");
        Exemple.ecrit(dossier, "dispositifs/tapaj-du-port.yaml", CHANTIER.replace("id: chantier-du-port",
                "id: tapaj-du-port\nspecialise: tapaj"));
        assertThat(textes(orienter("--fait", "age=17").get("avertissements")))
                .noneMatch(text -> text.contains("tapaj-du-port"));
    }

    @Test
    void theServicesToReachFollowTheWayIn() {
        Exemple.ecrit(dossier, "dispositifs/chantier-du-port.yaml", CHANTIER + """
                contacts:
                  - service: Club du port
                    role: accueil
                    telephone: "03 00 00 00 00"
                    verifie_le: "2026-03-01"
                """);
        String[] asked = {"--catalogue", chemin(), "--fait", "age=17", "--fait", "exposition_trafic=oui",
            "--territoire", "Calais"};
        assertThat(dit(asked, "orienter")).contains("Club du port : 03 00 00 00 00.");
        assertThat(dit(asked, "pourquoi", "chantier-du-port")).contains("CONTACTS", "Club du port, accueil",
                "Téléphone : 03 00 00 00 00", "vérifié le 1er mars 2026");
        assertThat(dit(asked, "orienter", "--format", "markdown")).contains("03 00 00 00 00 (vérifié le 1er mars 2026)");
        assertThat(Programme.java().lance("fiche", "chantier-du-port", "--catalogue", chemin(), "--format", "json")
                .reussie().json().at("/contacts/0/telephone").asString()).isEqualTo("03 00 00 00 00");
        assertThat(orienter("--fait", "age=17", "--fait", "exposition_trafic=oui", "--territoire", "Calais")
                .get("recommandations").toString()).contains("\"service\"", "Club du port");
    }

    private static String dit(String[] options, String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of(options));
        return Programme.java().lance(all.toArray(String[]::new)).reussie().sortie().replaceAll("\\s+", " ");
    }

    @Test
    void checkingItSaysWhereItIsFaulty() {
        Exemple.ecrit(dossier, "dispositifs/chantier-du-port.yaml", CHANTIER);
        assertThat(Programme.java().lance("catalogue", "verifier", chemin(), "--format", "json").reussie().json()
                .get("constats")).isEmpty();
        Exemple.ecrit(dossier, "dispositifs/fautif.yaml", FAUTIF);
        JsonNode finding = Programme.java().lance("catalogue", "verifier", chemin(), "--format", "json").dementie()
                .json().at("/constats/0");
        assertThat(Exemple.champs(finding)).contains("fichier", "ligne", "colonne", "regle", "message", "peut_etre");
        assertThat(finding.get("fichier").asString()).isEqualTo("dispositifs/fautif.yaml");
        assertThat(finding.get("ligne").asInt()).isEqualTo(4);
        assertThat(finding.get("peut_etre").asString()).contains("besoins");
    }

    @Test
    void anEmptyDirectoryIsToldAndChangesNothing(@TempDir Path empty) {
        JsonNode answer = Programme.java().lance("orienter", "--catalogue", empty.toString(), "--fait", "age=17",
                "--format", "json").reussie().json();
        assertThat(textes(answer.get("avertissements"))).anyMatch(text -> text.contains("catalogue.yaml"));
        assertThat(answer.at("/situation/age").asInt()).isEqualTo(17);
    }

    @Test
    void anAmbiguousPlaceIsRefusedWithTheCandidates() {
        Exemple.ecrit(dossier, "territoires/commune/62999.yaml", HOMONYME);
        for (String words : new String[] {"Lens", "lens", "62300"}) {
            assertThat(Programme.java().lance("orienter", "--catalogue", chemin(), "--territoire", words).refusee()
                    .erreurs()).contains("« " + words + " »", "Peut-être", "commune/62498", "commune/62999");
        }
        assertThat(orienter("--territoire", "commune/62999").get("territoire").asString()).isEqualTo("commune/62999");
    }

    @Test
    void aloneItStandsWithoutOurs() {
        Exemple.ecrit(dossier, "dispositifs/accueil.yaml", """
                id: accueil
                nom: Accueil
                resume: Un lieu où venir.
                sources:
                  - {url: "https://exemple.invalid/"}
                """);
        JsonNode answer = orienter("--seul");
        assertThat(answer.at("/produit/catalogue").asString()).isEqualTo("2026-01-01");
        assertThat(textes(answer.get("avertissements"))).isEmpty();
        JsonNode counts = Programme.java().lance("catalogue", "statistiques", "--seul", "--catalogue", chemin(),
                "--format", "json").reussie().json();
        assertThat(counts.get("dispositifs").asInt()).isEqualTo(1);
        assertThat(counts.get("acteurs").asInt()).isZero();
        Programme.java().lance("orienter", "--seul", "--catalogue", chemin(), "--fait", "age=17").refusee();
    }

    private JsonNode orienter(String... options) {
        String[] words = new String[options.length + 5];
        System.arraycopy(new String[] {"orienter", "--format", "json", "--catalogue", chemin()}, 0, words, 0, 5);
        System.arraycopy(options, 0, words, 5, options.length);
        return Programme.java().lance(words).reussie().json();
    }

    private String chemin() {
        return dossier.toString();
    }
}
