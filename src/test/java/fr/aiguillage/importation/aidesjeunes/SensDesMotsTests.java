package fr.aiguillage.importation.aidesjeunes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.criteres.Compilateur;
import fr.aiguillage.criteres.Eligibilite;
import fr.aiguillage.importation.EcrivainCatalogue;
import fr.aiguillage.importation.Recolte;
import fr.aiguillage.logique.Verite;
import fr.aiguillage.moteur.faits.Dossier;
import fr.aiguillage.situation.LecteurSituation;
import fr.aiguillage.verification.Verification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each word of the format, imported, written, read back and judged: it holds, it does not, or nobody can tell yet. */
class SensDesMotsTests {

    private static final LocalDate JOUR = LocalDate.of(2026, 8, 22);

    @TempDir
    Path place;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            type: age, operator: '>=', value: 16                    | age: 16                 | age: 15
            type: age, operator: '>', value: 16                     | age: 17                 | age: 16
            type: age, operator: '<=', value: 16                    | age: 16                 | age: 17
            type: age, operator: '<', value: 16                     | age: 15                 | age: 16
            type: age, operator: '=', value: 16                     | age: 16                 | age: 17
            type: taux_incapacite, operator: '>=', value: 0.5       | taux_incapacite: 0.5    | taux_incapacite: 0.49
            type: regions, values: ['01', '97']                     | region: '01'            | region: '1'
            type: departements, values: ['2A']                      | departement: 2A         | departement: 2B
            type: communes, values: ['01001']                       | commune: '01001'        | commune: '01002'
            type: epcis, values: ['200000001']                      | epci: '200000001'       | epci: null
            type: codes_postaux, values: ['01000']                  | code_postal: '01000'    | code_postal: '01100'
            type: excluded_epcis, values: ['200000001', '200000002']| epci: null              | epci: '200000002'
            type: attached_to_institution                           | commune: '01001'        | commune: '01002'
            type: boursier                                          | boursier: true          | boursier: false
            type: agence_travail_temporaire                         | interim: true           | interim: false
            type: difficultes_acces_ou_frais_logement               | difficultes_logement: true | difficultes_logement: false
            type: formation_sanitaire_social | groupe_specialites_formation: groupe_330 | groupe_specialites_formation: aucun
            type: mention_baccalaureat, values: [a, b]              | mention_baccalaureat: b | mention_baccalaureat: c
            type: annee_etude, values: [a, b]                       | annee_etude: a          | annee_etude: c
            type: regime_securite_sociale, includes: [a]            | regime_securite_sociale: a | regime_securite_sociale: b
            type: regime_securite_sociale, excludes: [a]            | regime_securite_sociale: b | regime_securite_sociale: a
            type: statut_occupation_logement, includes: [a, b], excludes: [b] | statut_occupation_logement: a | statut_occupation_logement: b
            type: beneficiaire_rsa                                  | rsa: 2                  | rsa: 1
            type: quotient_familial, operator: '<=', value: 100, period: year  | rfr: 200, nbptr: 2  | rfr: 201, nbptr: 2
            type: quotient_familial, operator: '<', value: 100, period: month  | rfr: 1199, nbptr: 0 | rfr: 1200, nbptr: null
            type: enfants_eligibles, age_min: 3, age_max: 5, operator: '>=', value: 1 | enfants_ages: [2, 5] | enfants_ages: [2, 6]
            type: enfants_eligibles, age_min: 3, age_max: 5, operator: '<=', value: 1 | enfants_ages: [2] | enfants_ages: []
            """)
    void conditionsMeanWhatTheFormatSays(String condition, String holds, String fails) throws IOException {
        Judge judge = importer("conditions_generales: [{" + condition + "}]");
        assertThat(judge.verdict("{" + holds + "}")).isEqualTo(Verite.VRAI);
        assertThat(judge.verdict("{" + fails + "}")).isEqualTo(Verite.FAUX);
        assertThat(judge.verdict("{handicap: true}")).isEqualTo(Verite.INCONNU);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            apprenti               | contrat_alternance: apprenti             | contrat_alternance: null
            professionnalisation   | contrat_alternance: professionnalisation | contrat_alternance: apprenti
            chomeur                | activite: chomeur                        | activite: retraite
            etudiant               | activite: etudiant                       | activite: salarie
            inactif                | activite: inactif                        | activite: salarie
            independant            | activite: independant                    | activite: salarie
            salarie                | activite: salarie                        | activite: etudiant
            enseignement_superieur | scolarite: enseignement_superieur        | scolarite: inconnue
            collegien              | scolarite: college                       | scolarite: lycee
            lyceen                 | scolarite: lycee                         | scolarite: college
            beneficiaire_rsa       | rsa: 600                                 | rsa: 0
            parent                 | enfants_ages: [40]                       | enfants_ages: []
            situation_handicap     | handicap: true                           | handicap: false
            service_civique        | service_civique: true                    | service_civique: false
            stagiaire              | stagiaire: true                          | stagiaire: false
            """)
    void profilesMeanWhatTheFormatSays(String profile, String holds, String fails) throws IOException {
        Judge judge = importer("conditions_generales: []\nprofils: [{type: " + profile + ", conditions: []}]");
        assertThat(judge.verdict("{" + holds + "}")).isEqualTo(Verite.VRAI);
        assertThat(judge.verdict("{" + fails + "}")).isEqualTo(Verite.FAUX);
        assertThat(judge.verdict("{boursier: true}")).isEqualTo(Verite.INCONNU);
    }

    @Test
    void aProfileHoldsWithItsOwnConditions() throws IOException {
        Judge judge = importer("conditions_generales: []\nprofils: [{type: stagiaire}, {type: parent, conditions: "
                + "[{type: boursier}]}]");
        assertThat(judge.verdict("{stagiaire: true}")).isEqualTo(Verite.VRAI);
        assertThat(judge.verdict("{stagiaire: false, enfants_ages: [3], boursier: false}")).isEqualTo(Verite.FAUX);
        assertThat(judge.verdict("{stagiaire: false, enfants_ages: [3]}")).isEqualTo(Verite.INCONNU);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            type: regions
            type: communes, values: []
            type: excluded_epcis, values: []
            type: regime_securite_sociale
            """)
    void noValueIsNoCondition(String condition) throws IOException {
        assertThat(importer("conditions_generales: [{" + condition + "}]").verdict("{}")).isEqualTo(Verite.VRAI);
    }

    @Test
    void aProfileThatCanNeverHoldIsDropped() throws IOException {
        Judge judge = importer("conditions_generales: []\nprofils: [{type: stagiaire}, {type: parent, conditions: "
                + "[{type: annee_etude, values: []}]}]");
        assertThat(judge.verdict("{stagiaire: false, enfants_ages: [3]}")).isEqualTo(Verite.FAUX);
    }

    private Judge importer(String conditions) throws IOException {
        Files.createDirectories(place.resolve("benefits"));
        Files.createDirectories(place.resolve("institutions"));
        Files.writeString(place.resolve("institutions/gue.yml"), "name: Le Gué\ntype: commune\ncode_insee: '01001'\n");
        Files.writeString(place.resolve("benefits/aide.yml"), "label: Aide\ninstitution: gue\n" + conditions
                + "\ntype: bool\n");
        Recolte harvest = new AidesJeunes().lire(place, JOUR);
        assertThat(harvest.laissees()).isEmpty();
        new EcrivainCatalogue(place.resolve("sortie")).ecrire(harvest);
        Verification check = Verification.ajoutee(place.resolve("sortie"), Catalogue.vide());
        assertThat(check.anomalies()).isEmpty();
        return new Judge(check.saine());
    }

    private record Judge(Catalogue catalogue) {

        Verite verdict(String facts) {
            Fiche fiche = Objects.requireNonNull(catalogue.fiche("aide"));
            Dossier known = new Dossier(new LecteurSituation(catalogue)
                    .octets(facts.getBytes(StandardCharsets.UTF_8), "situation").situation(JOUR), Map.of());
            return new Eligibilite(new Compilateur(catalogue).compiler(fiche), known).verdict();
        }
    }
}
