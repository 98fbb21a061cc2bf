package fr.aiguillage.prevention;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.appui.Ecrit;
import fr.aiguillage.catalogue.GardeFou;
import fr.aiguillage.catalogue.Genre;
import fr.aiguillage.orientation.Orientation;
import fr.aiguillage.orientation.Partage;
import fr.aiguillage.orientation.Partage.Ligne;
import fr.aiguillage.situation.Situation;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may tell what to whom, in our catalogue. */
class PartagerTest {

    private static final String POSEE = "question: [partager_information, signaler], ";
    private static final String CONNU = "demandeur: educateur, statut_demandeur: salarie_prive, cadre_demandeur: mandat";

    @ParameterizedTest
    @ValueSource(strings = {"demandeur: educateur, statut_demandeur: agent_public", "statut_demandeur: agent_public",
            "demandeur: enseignant", "cadre_demandeur: mandat, demandeur: agent_departement"})
    void no_duty_is_stated_before_trade_status_and_framework_are_known(String facts) {
        Partage sharing = partage(facts + ", age: 14, destinataire: departement");
        assertThat(sharing.doit()).isEmpty();
        Set<String> unknown = new TreeSet<>(Set.of("demandeur", "statut_demandeur", "cadre_demandeur"));
        unknown.removeAll(situation(facts).faits().keySet());
        assertThat(sharing.dependDe()).extracting(Partage.Dependance::attribut).containsAll(unknown);
    }

    @Test
    void once_they_are_known_duties_are_stated_with_sources_and_doubts() {
        Partage sharing = partage(CONNU + ", age: 14, destinataire: departement");
        assertThat(ids(sharing.doit())).containsExactlyInAnyOrder("hors-article-40", "mission-ase");
        assertThat(sharing.doit()).allMatch(l -> !l.sources().isEmpty() && !l.doutes().isEmpty());
        assertThat(ids(sharing.informerAvant())).containsExactly("parents-prevenus-avant");
    }

    @Test
    void the_framework_is_not_asked_of_whom_it_means_nothing_to() {
        Partage sharing = partage("demandeur: maire, statut_demandeur: elu, destinataire: procureur, age: 16");
        assertThat(ids(sharing.doit())).containsExactly("article-40-elu");
        assertThat(sharing.dependDe()).isEmpty();
    }

    @Test
    void within_a_commune_the_rule_between_partners_is_not_said() {
        Partage sharing = partage("demandeur: police_municipale, statut_demandeur: agent_public, destinataire: maire");
        assertThat(ids(sharing.doit())).contains("police-municipale-rend-compte");
        assertThat(ids(sharing.nePeutPas())).contains("discretion-agent-public").doesNotContain("echange-nominatif");
        assertThat(sharing.informerAvant()).isEmpty();
    }

    @Test
    void the_recipient_decides() {
        assertThat(ids(partage("destinataire: pleniere").nePeutPas())).contains("pleniere-sans-nom");
        assertThat(ids(partage("destinataire: gpo").nePeutPas())).contains("gpo-sans-nom");
        Partage group = partage("destinataire: groupe_thematique");
        assertThat(ids(group.peut())).contains("groupe-thematique-cadre");
        assertThat(ids(group.nePeutPas())).contains("groupe-sans-tiers").doesNotContain("pleniere-sans-nom");
        assertThat(ids(group.informerAvant())).contains("personne-informee-avant");
        assertThat(ids(partage("demandeur: assistant_social, destinataire: etablissement_scolaire, age: 30").peut()))
                .doesNotContain("partage-social");
        assertThat(ids(partage("demandeur: assistant_social, destinataire: collegue, age: 30").peut()))
                .contains("partage-social");
    }

    @Test
    void parents_are_told_before_for_a_minor_and_not_for_an_adult() {
        assertThat(ids(partage(CONNU + ", age: 17, destinataire: action_sociale").informerAvant()))
                .contains("parents-prevenus-avant");
        assertThat(ids(partage(CONNU + ", age: 18, destinataire: action_sociale").informerAvant()))
                .doesNotContain("parents-prevenus-avant");
        assertThat(partage(CONNU + ", destinataire: departement").dependDe()).extracting("attribut").contains("age");
    }

    @Test
    void an_orientation_says_nothing_of_it_unless_it_is_asked() {
        Set<String> about = Nous.CATALOGUE.liste(Genre.GARDE_FOU, GardeFou.class).stream()
                .filter(g -> g.portee() != null).map(GardeFou::id).collect(Collectors.toSet());
        assertThat(about).hasSizeGreaterThan(15);
        assertThat(alertes(CONNU + ", age: 14, scolarite: descolarise")).doesNotContainAnyElementsOf(about);
        assertThat(alertes("destinataire: pleniere")).contains("pleniere-sans-nom");
    }

    private static List<String> alertes(String facts) {
        return Nous.ORIENTEUR.orienter(situation(facts)).gardeFous().stream()
                .map(Orientation.Alerte::id).toList();
    }

    private static List<String> ids(List<Ligne> lines) {
        return lines.stream().map(Ligne::id).toList();
    }

    private static Partage partage(String facts) {
        return Nous.ORIENTEUR.partage(situation(POSEE + facts));
    }

    private static Situation situation(String facts) {
        return Ecrit.situation(Nous.CATALOGUE, "{" + facts + "}");
    }
}
