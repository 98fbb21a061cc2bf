package fr.aiguillage.moteur.ajoutees;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.catalogue.lecture.Anomalie;
import fr.aiguillage.moteur.Regle.Citation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that is added concludes, and can say nothing else. */
class ReglesAjouteesTests {

    private static final String BONNE = """
            // À ne pas lire : insert(eval("nom == x"));
            rule "Qui a faim mange"
                @source("plan 1.1")
                ruleflow-group "besoins"
            when
                $faim : Constat(nom == "faim=oui", vrai)
                not Constat(nom == "jeune", vrai)
            then
                insert(Indice.besoin("manger", drools.getRule(), $faim));
            end
            """;

    @TempDir
    private Path dossier;

    @Test
    void itIsReadWithTheLinesOfTheWordsThatItUses() throws IOException {
        RegleAjoutee rule = lire("regles/besoins/manger.drl", BONNE).regles().get(0);
        assertThat(rule.nom()).isEqualTo("Qui a faim mange");
        assertThat(rule.regle().id()).isEqualTo("manger");
        assertThat(rule.regle().propositions()).containsExactly(new Citation("proposition", "faim=oui", 6),
                new Citation("proposition", "jeune", 7));
        assertThat(rule.regle().cibles()).containsExactly(new Citation("besoin", "manger", 9));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void whateverElseIsRefusedAtItsPlace(String written, String instead, int line, String said) throws IOException {
        assertThat(BONNE).contains(written);
        ReglesAjoutees read = lire("regles/besoins/manger.drl", BONNE.replace(written, instead));
        assertThat(read.regles()).isEmpty();
        assertThat(read.anomalies()).singleElement().satisfies(fault -> {
            assertThat(fault.fichier()).isEqualTo("regles/besoins/manger.drl");
            assertThat(fault.ligne()).isEqualTo(line);
            assertThat(fault.texte()).contains(said);
        });
    }

    static Stream<Arguments> whateverElseIsRefusedAtItsPlace() {
        return Stream.of(
                refus("rule \"Qui", "import java.io.File;\nrule \"Qui", 2, "« import » n'est pas permis"),
                refus("rule \"Qui", "package a.b;\nrule \"Qui", 2, "« package » n'est pas permis"),
                refus("rule \"Qui", "global java.util.List l;\nrule \"Qui", 2, "« global » n'est pas permis"),
                refus("rule \"Qui", "function void f() { System.exit(1); }\nrule \"Qui", 2, "« function » n'est pas permis"),
                refus("rule \"Qui", "declare A end\nrule \"Qui", 2, "« declare » n'est pas permis"),
                refus("rule \"Qui", "query q() end\nrule \"Qui", 2, "« query » n'est pas permis"),
                refus("    ruleflow-group", "    salience 10\n    ruleflow-group", 4, "« salience » n'est pas permis"),
                refus("    ruleflow-group", "    dialect \"mvel\"\n    ruleflow-group", 4, "« dialect » n'est pas permis"),
                refus("    not Constat", "    eval(true)\n    not Constat", 7, "« eval » n'est pas permis"),
                refus("    not Constat", "    exists Constat", 7, "« exists » n'est pas permis"),
                refus("\"faim=oui\", vrai", "\"faim=oui\", Runtime.getRuntime() != null", 6, "« Runtime » n'a pas sa place"),
                refus("nom == \"faim=oui\"", "nom matches \"faim.*\"", 6, "« matches » n'a pas sa place"),
                refus("$faim : Constat", "$faim : String", 6, "« String » n'a pas sa place"),
                refus("    insert(", "    System.exit(1);\n    insert(", 9, "« System » n'a pas sa place"),
                refus("$faim));", "$faim)); System.exit(1);", 9, "« System » n'a pas sa place"),
                refus("    insert(", "    delete(", 9, "« delete » n'est pas permis"),
                refus("    insert(", "    modify(", 9, "« modify » n'est pas permis"),
                refus("    insert(", "    insertLogical(", 9, "« insertLogical » n'est pas permis"),
                refus("insert(Indice.besoin", "insert(new Indice", 9, "« new » n'a pas sa place"),
                refus("drools.getRule()", "drools.halt()", 9, "« halt » n'a pas sa place"),
                refus("\"manger\"", "\"man\" + \"ger\"", 9, "« + » n'a pas sa place"),
                refus("\"manger\"", "System.getenv(\"PATH\")", 9, "« System » n'a pas sa place"),
                refus("\"manger\"", "\"man\\u0022ger\"", 9, "« \" » n'a pas sa place"),
                refus(", $faim));", ", $fain));", 9, "Peut-être « $faim »"),
                refus(", $faim));", "));", 9, "une conclusion dit sur quoi elle s'appuie"),
                refus("Indice.besoin", "Indice.alerte", 9, "se conclut à l'étape « proteger »"),
                refus("\"besoins\"", "\"besoin\"", 4, "Peut-être « besoins »"),
                refus("\"besoins\"", "\"qualifier\"", 4, "Peut-être regles/qualifier/manger.drl"),
                refus("end\n", "end\nrule \"Autre\"\n", 11, "un fichier, une règle"),
                refus("end\n", "", 10, "la fin du fichier n'a pas sa place"),
                refus("rule \"Qui a faim mange\"", "rule \"Qui a faim", 2, "n'a pas sa place"));
    }

    @Test
    void whatIsNoRuleFileIsToldAndWhatStandsBesideIsNot() throws IOException {
        Files.createDirectories(dossier.resolve("regles/besoins"));
        Files.writeString(dossier.resolve("regles/besoins/manger.cas.yaml"), "[]");
        Files.writeString(dossier.resolve("regles/LISEZ-MOI.md"), "Des règles.");
        Files.writeString(dossier.resolve("regles/besoins/notes.txt"), "à ranger");
        Files.write(dossier.resolve("regles/besoins/latin.drl"), new byte[] {'r', (byte) 0xe9});
        Files.writeString(dossier.resolve("regles/besoins/longue.drl"), "// " + "x".repeat(1 << 16));
        assertThat(ReglesAjoutees.lire(dossier).anomalies()).extracting(Anomalie::texte).containsExactly(
                "regles/besoins/latin.drl : ce fichier n'est pas en UTF-8",
                "regles/besoins/longue.drl : ce fichier dépasse 64 Kio",
                "regles/besoins/notes.txt : ce fichier n'est pas une règle (« .drl »)");
    }

    @Test
    void aDirectoryWithoutRulesHasNone() {
        assertThat(ReglesAjoutees.lire(dossier)).isEqualTo(new ReglesAjoutees(List.of(), List.of()));
        assertThat(ReglesAjoutees.presentes(dossier)).isFalse();
    }

    private ReglesAjoutees lire(String file, String text) throws IOException {
        Path path = dossier.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
        return ReglesAjoutees.lire(dossier);
    }

    private static Arguments refus(String written, String instead, int line, String said) {
        return Arguments.of(written, instead, line, said);
    }
}
