package fr.aiguillage.alignement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.appui.Ecrit;
import fr.aiguillage.moteur.BaseDeRegles;
import fr.aiguillage.moteur.LecteurRegles;
import fr.aiguillage.moteur.Rapprochement;
import fr.aiguillage.moteur.Regle;
import fr.aiguillage.moteur.ReglesDePlan;
import fr.aiguillage.moteur.faits.Constatation;
import fr.aiguillage.moteur.faits.Etat;
import fr.aiguillage.moteur.faits.Preuve;
import fr.aiguillage.moteur.faits.Preuve.Nature;
import fr.aiguillage.moteur.faits.Preuve.Tenue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** Each rule concludes where its cases say so, and not elsewhere. */
class ReglesDAlignementTests {

    private static final Path REGLES = Path.of("rules");
    private static final Rapprochement RAPPROCHEMENT = new Rapprochement();
    private static final ReglesDePlan PLAN = new ReglesDePlan();

    @TestFactory
    Stream<DynamicTest> everyRuleHasCasesOfBothKindsAndHoldsThem() {
        List<Regle> rules = LecteurRegles.lire(REGLES).stream()
                .filter(rule -> rule.famille().equals(BaseDeRegles.ALIGNEMENT)).toList();
        assertThat(rules).isNotEmpty();
        return rules.stream().map(rule -> DynamicTest.dynamicTest(rule.nom(), () -> tient(rule)));
    }

    private static void tient(Regle rule) throws IOException {
        JsonNode cases = Ecrit.arbre(Files.readString(REGLES.resolve(rule.fichier().replace(".drl", ".cas.yaml"))));
        assertThat(cases.path("conclut")).isNotEmpty()
                .allSatisfy(one -> assertThat(conclusions(one)).as("%s", one).contains(rule.nom()));
        assertThat(cases.path("ne_conclut_pas")).isNotEmpty()
                .allSatisfy(one -> assertThat(conclusions(one)).as("%s", one).doesNotContain(rule.nom()));
    }

    /** The rules that concluded on something: on evidence, on a measure, or on a criterion. */
    private static Set<String> conclusions(JsonNode one) {
        if (one.isArray()) {
            return alignees(one);
        }
        return one.has("a_main") ? Set.of(PLAN.couvrir(List.of(etat(one))).get("m").regle())
                : Set.of(PLAN.verifier(List.of(constatation(one))).get("c").regle());
    }

    private static Etat etat(JsonNode node) {
        return new Etat("m", node.path("a_main").asBoolean(), node.path("principales").asInt(0),
                node.path("secondaires").asInt(0), node.path("anterieures").asInt(0));
    }

    private static Constatation constatation(JsonNode node) {
        return new Constatation("c", node.path("champ").asBoolean(false), node.path("dits").asInt(0),
                node.path("porteurs").asInt(0), node.path("attendus").asInt(0), node.path("acte").asBoolean(false),
                node.path("entier").asBoolean(true));
    }

    private static Set<String> alignees(JsonNode evidence) {
        Rapprochement.Conclusion judged = RAPPROCHEMENT.juger(evidence.valueStream()
                .map(ReglesDAlignementTests::preuve).toList());
        return Stream.concat(judged.appuis().stream().map(support -> support.regle()),
                judged.correspondances().stream().map(match -> match.regle())).collect(Collectors.toSet());
    }

    private static Preuve preuve(JsonNode node) {
        String measure = node.path("mesure").asString();
        return new Preuve(measure, Nature.valueOf(node.path("nature").asString().toUpperCase(Locale.ROOT)),
                measure + ".1", Collections.nCopies(node.path("mots").asInt(1), "un mot"), node.path("contexte").asBoolean(false),
                node.path("partage").asBoolean(false), node.path("largeur").asInt(1),
                Tenue.valueOf(node.path("tenue").asString("serree").toUpperCase(Locale.ROOT)),
                node.path("degre").asDouble(0), node.path("avance").asDouble(1));
    }
}
