package fr.aiguillage.prevention;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.moteur.LecteurRegles;
import fr.aiguillage.moteur.Moteur;
import fr.aiguillage.moteur.Regle;
import fr.aiguillage.moteur.faits.Indice;
import fr.aiguillage.situation.Situation;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of our catalogue against the cases written beside it. */
class CasDesReglesTest {

    private static final Moteur MOTEUR = new Moteur(Nous.PRECOMPILEE, Nous.CONNAISSANCES);
    private static final Map<String, Regle> REGLES = LecteurRegles.lire(Nous.REGLES).stream()
            .collect(Collectors.toMap(r -> r.fichier().replace(".drl", ""), r -> r));

    static Stream<CasDesRegles> cas() {
        return CasDesRegles.tous();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cas")
    void a_rule_concludes_on_its_cases_and_not_on_the_others(CasDesRegles cases) {
        assertThat(cases.conclut()).as("« conclut »").isNotEmpty();
        assertThat(cases.neConclutPas()).as("« ne_conclut_pas »").isNotEmpty();
        String rule = REGLES.get(cases.chemin()).nom();
        cases.conclut().forEach(s -> assertThat(conclut(rule, s))
                .as("« %s » conclut sur %s", rule, s.faits()).isTrue());
        cases.neConclutPas().forEach(s -> assertThat(conclut(rule, s))
                .as("« %s » ne conclut pas sur %s", rule, s.faits()).isFalse());
    }

    @Test
    void every_rule_has_cases_and_every_case_a_rule() {
        List<String> rules = CasDesRegles.fichiers(".drl").toList();
        assertThat(rules).isNotEmpty().isEqualTo(CasDesRegles.fichiers(CasDesRegles.FIN).toList());
    }

    private static boolean conclut(String rule, Situation situation) {
        return MOTEUR.conclure(situation).indices().stream().filter(i -> i.regle().equals(rule))
                .anyMatch(Indice::isSur);
    }
}
