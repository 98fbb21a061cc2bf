package fr.aiguillage.produit;

import static fr.aiguillage.produit.Exemple.ids;
import static fr.aiguillage.produit.Exemple.textes;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The rules of a catalogue that is added run only when they are asked for, and the faulty ones are left out. */
class ReglesAjouteesIT {

    private static final String REGLE = """
            rule "Ici, qui est isolé a besoin d'un emploi"
                @source("pdpd-62-2013-2017 1-1")
                ruleflow-group "besoins"
            when
                $isole : Constat(nom == "isolement=oui", vrai)
            then
                insert(Indice.besoin("emploi", drools.getRule(), $isole));
            end
            """;

    @TempDir
    private Path dossier;

    @BeforeEach
    void anIdentityAndARule() {
        Exemple.ecrit(dossier, "catalogue.yaml", "id: essai\ntitre: Essai\nversion: \"2026-01-01\"\n");
        Exemple.ecrit(dossier, "regles/besoins/bonne.drl", REGLE);
    }

    @Test
    void theyRunOnlyWhenAskedFor() {
        JsonNode without = orienter();
        assertThat(ids(without.get("besoins"))).doesNotContain("emploi");
        assertThat(textes(without.get("avertissements"))).anyMatch(text -> text.contains("--avec-regles"));
        JsonNode with = orienter("--avec-regles");
        assertThat(ids(with.get("besoins"))).contains("emploi");
        assertThat(textes(with.get("avertissements"))).noneMatch(text -> text.contains("--avec-regles"));
        assertThat(with.get("besoins").toString()).contains("Ici, qui est isolé a besoin d'un emploi");
    }

    @Test
    void theyAlsoRunAloneWithTheGenericOnes() {
        Exemple.ecrit(dossier, "attributs/isolement.yaml",
                "id: isolement\nlibelle: Isolement\nquestion: Isolé ?\ntype: booleen\n");
        Exemple.ecrit(dossier, "besoins/emploi.yaml", """
                id: emploi
                libelle: Travailler
                famille: insertion
                priorite: 1
                sources: [{url: "https://exemple.invalid"}]
                """);
        Exemple.ecrit(dossier, "regles/besoins/bonne.drl", REGLE.replace("pdpd-62-2013-2017 1-1", "notre charte"));
        assertThat(ids(orienter("--seul", "--avec-regles").get("besoins"))).containsExactly("emploi");
    }

    @Test
    void aFaultyOneIsLeftOutAndTheRestWorks() {
        Exemple.ecrit(dossier, "regles/besoins/autre-action.drl", REGLE.replace("then\n", "then\n    System.exit(7);\n"));
        Exemple.ecrit(dossier, "regles/besoins/avec-import.drl", "import java.io.File;\n" + REGLE);
        Exemple.ecrit(dossier, "regles/besoins/mot-inconnu.drl", REGLE.replace("\"emploi\"", "\"emplois\"").replace("Ici,", "Là,"));
        JsonNode answer = orienter("--avec-regles");
        assertThat(ids(answer.get("besoins"))).contains("emploi");
        assertThat(textes(answer.get("avertissements")))
                .anySatisfy(text -> assertThat(text).contains("regles/besoins/autre-action.drl:7:5", "« System »"))
                .anySatisfy(text -> assertThat(text).contains("regles/besoins/avec-import.drl:1:1", "« import »"))
                .anySatisfy(text -> assertThat(text).contains("regles/besoins/mot-inconnu.drl:7:", "« emplois »",
                        "« emploi »"));
        JsonNode findings = Programme.java().lance("catalogue", "verifier", "--catalogue", chemin(), "--format", "json")
                .dementie().json().get("constats");
        assertThat(findings).hasSize(3);
    }

    @Test
    void aRuleThatLeansOnAFaultyEntryIsLeftOutWithIt() {
        Exemple.ecrit(dossier, "besoins/ici.yaml", "id: ici\nlibele: Ici\n");
        Exemple.ecrit(dossier, "regles/besoins/ici.drl", REGLE.replace("\"emploi\"", "\"ici\"").replace("Ici,", "Là,"));
        assertThat(textes(orienter("--avec-regles").get("avertissements")))
                .anySatisfy(text -> assertThat(text).contains("besoins/ici.yaml:2:1", "« libelle »"))
                .anySatisfy(text -> assertThat(text).contains("regles/besoins/ici.drl:7:", "« ici »"));
    }

    @Test
    void directoriesAreRememberedByTheEnvironment(@TempDir Path other) {
        Exemple.ecrit(other, "catalogue.yaml", "id: autre\ntitre: Autre\nversion: \"2026-01-01\"\n");
        Exemple.ecrit(other, "acteurs/foyer-d-ici.yaml",
                "id: foyer-d-ici\nnom: Foyer d'ici\nresume: .\norientable: false\nsources: [{url: \"https://exemple.invalid\"}]\n");
        Programme kept = Programme.java().avec("AIGUILLAGE_CATALOGUES", chemin() + File.pathSeparator + other);
        kept.lance("fiche", "foyer-d-ici").reussie();
        assertThat(ids(kept.lance(words("--avec-regles")).reussie().json().get("besoins"))).contains("emploi");
        kept.lance("catalogue", "statistiques", "--seul", "--catalogue", other.toString()).reussie();
        assertThat(Programme.java().avec("AIGUILLAGE_CATALOGUES", "/absent-d-ici").lance("questions").refusee()
                .erreurs()).contains("« /absent-d-ici »", "Peut-être", "AIGUILLAGE_CATALOGUES");
    }

    @Test
    void anUnreadableDirectoryIsRefused() throws Exception {
        Path shut = Files.createDirectory(dossier.resolve(".ferme"));
        Files.setPosixFilePermissions(shut, PosixFilePermissions.fromString("---------"));
        Assumptions.assumeFalse(Files.isReadable(shut), "someone who may read everything");
        assertThat(Programme.java().lance("questions", "--catalogue", shut.toString()).refusee().erreurs())
                .contains(".ferme", "ne peut pas être lu");
    }

    private JsonNode orienter(String... options) {
        List<String> all = new ArrayList<>(List.of(words(options)));
        all.addAll(List.of("--catalogue", chemin()));
        return Programme.java().lance(all.toArray(String[]::new)).reussie().json();
    }

    private static String[] words(String... options) {
        List<String> all = new ArrayList<>(List.of("orienter", "--format", "json", "--fait", "isolement=oui"));
        all.addAll(List.of(options));
        return all.toArray(String[]::new);
    }

    private String chemin() {
        return dossier.toString();
    }
}
