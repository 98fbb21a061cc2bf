package fr.aiguillage.recherche;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.appui.Ecrit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RechercheTest {

    private static final Recherche RECHERCHE = new Recherche(Ecrit.catalogue("""
            documents:
              - {id: plan, titre: Plan vélo, abrege: Plan, fait_foi: true}
            mesures:
              - id: plan/2
                axe: "1. Rouler"
                titre: Réparer les vélos
                actions:
                  - {numero: "2.1", libelle: Ouvrir un atelier de réparation}
                  - {numero: "2.2", libelle: Former des mécaniciens}
            besoins:
              - {id: rouler, libelle: Rouler sans tomber}
            garde-fous:
              - id: freins
                niveau: urgence
                message: "Freins coupés : ne roulez pas."
                numeros: [{numero: "99", libelle: Secours}]
            glossaire:
              - {id: vae, sigle: VAE, developpe: Vélo à assistance électrique}
            territoires:
              - {id: commune/1, nom: Côte-Rousse, codes_postaux: ["62999"]}
            dispositifs:
              - {id: atelier, nom: Atelier vélo, autres_noms: [Le Guidon], resume: On y répare son vélo soi-même.}
              - id: prime
                nom: Prime vélo
                resume: Une aide pour acheter un vélo.
                existence: {au: "2020", remplace_par: bonus}
              - {id: bonus, nom: Bonus roues, resume: Une aide, notes: Réservée aux cyclistes pressés.}
              - {id: schema, nom: Schéma départemental des aménagements cyclables, resume: r}
              - {id: voie, nom: Voie cyclable, resume: r}
            acteurs:
              - id: roue-libre
                nom: Roue libre
                resume: Le service des cyclistes.
                existence: {au: "2023", remplace_par: grand-braquet}
              - {id: grand-braquet, nom: Grand Braquet, resume: Le service public des cyclistes.}
            appellations:
              - {id: petit-guidon, nom: Petit guidon, existence: {au: "2012-12-31", remplace_par: guidon-moyen}}
              - id: guidon-moyen
                nom: Guidon moyen
                sigle: GM
                existence: {du: "2013-01-01", au: "2019-12-31", remplace_par: atelier, dit: "devenu l'atelier"}
              - {id: vieux-code, nom: Vieux code, existence: {au: "2021-09-29", remplace_par: code}}
              - {id: code, nom: Code de la roue, existence: {du: "2021-09-30"}}
            """), Ecrit.JOUR);

    @ParameterizedTest
    @ValueSource(strings = {"atelier vélo", "ATELIER VELO", "ateliers vélos", "atelier de vélo", "ateleir vélo",
        "le guidon", "guid"})
    void severalSpellingsFindTheSame(String words) {
        assertThat(ids(words)).startsWith("atelier");
    }

    @Test
    void whatHoldsEveryWordComesBeforeWhatHoldsSome() {
        assertThat(ids("atelier réparation")).startsWith("plan/2.1").contains("atelier");
        assertThat(ids("réparer atelier inconnuici")).contains("plan/2", "atelier");
        assertThat(ids("atelier mécanicien pressé")).containsExactlyInAnyOrder("plan/2.2", "bonus");
    }

    @Test
    void theMoreOfANameTheWordsMakeTheBetter() {
        assertThat(ids("cyclable")).containsExactly("voie", "schema");
    }

    @Test
    void theOldNameOfAnActorFindsTheNewOneFirstAndSaysSo() {
        List<Trouvaille> found = RECHERCHE.chercher("Roue libre");
        assertThat(found).extracting(Trouvaille::id).startsWith("grand-braquet", "roue-libre");
        assertThat(found.get(0).extrait()).isEqualTo("Remplace Roue libre. Le service public des cyclistes.");
        assertThat(found.get(1).extrait()).startsWith("Remplacé par Grand Braquet depuis 2023.");
    }

    @Test
    void aNameOfThePastFindsWhatGoesByAnotherOneNowHoweverManyNamesThatTook() {
        List<Trouvaille> found = RECHERCHE.chercher("petit guidon");
        assertThat(found).extracting(Trouvaille::id).startsWith("atelier", "petit-guidon");
        assertThat(found.get(0).extrait()).startsWith("Remplace Petit guidon, GM.");
        assertThat(found.get(1).extrait()).isEqualTo("Remplacé par Guidon moyen depuis le 1er janvier 2013 ; "
                + "GM : devenu l'atelier depuis le 1er janvier 2020.");
    }

    @Test
    void aNameThatNoEntryTookThePlaceOfFindsTheNameThatDid() {
        assertThat(ids("vieux code")).startsWith("code", "vieux-code");
    }

    @Test
    void whatTookThePlaceOfAnotherThingComesRightAfterIt() {
        assertThat(ids("prime vélo")).startsWith("prime", "bonus");
    }

    @Test
    void measuresActionsNeedsSafeguardsAcronymsPlacesAndTextsAreFound() {
        assertThat(ids("mesure 2")).startsWith("plan/2");
        assertThat(ids("2.2")).containsExactly("plan/2.2");
        assertThat(ids("tomber")).containsExactly("rouler");
        assertThat(ids("frein")).containsExactly("freins");
        assertThat(ids("vae")).containsExactly("vae");
        assertThat(ids("assistance électrique")).containsExactly("vae");
        assertThat(ids("cote rousse")).containsExactly("commune/1");
        assertThat(ids("62999")).containsExactly("commune/1");
        assertThat(ids("plan vélo")).startsWith("plan");
        assertThat(RECHERCHE.chercher("frein").get(0).extrait()).endsWith("Secours : 99.");
    }

    @Test
    void theExtractIsWhereTheWordsAre() {
        assertThat(RECHERCHE.chercher("pressé").get(0).extrait()).endsWith("Réservée aux cyclistes pressés.");
        assertThat(RECHERCHE.chercher("bonus roues").get(0).extrait()).isEqualTo("Remplace Prime vélo. Une aide");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zzzz", "", "-", "de la", "2.3", "vaf"})
    void whatIsNotThereIsNotFound(String words) {
        assertThat(ids(words)).isEmpty();
    }

    private static List<String> ids(String words) {
        return RECHERCHE.chercher(words).stream().map(Trouvaille::id).toList();
    }
}
