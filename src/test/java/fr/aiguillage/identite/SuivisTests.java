package fr.aiguillage.identite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.paquet.Produit;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a public text names as someone that something is done for. */
class SuivisTests {

    private static final Suivis SUIVIS = new Suivis(Produit.lire().catalogue());
    private static final LocalDate JOUR = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Accompagner le jeune Kevin Benali vers la mission locale | Benali",
        "Suivi de Kevin B. en lien avec la justice | Kevin",
        "Réunion sur Sofiane, 15 ans, exclu du collège | Sofiane",
        "Les jeunes Kevin et Lina seront reçus | Lina",
        "Lina (née le 12/03/2010) sort de l'école | Lina",
        "Le petit Mohamed et sa soeur Inès | Inès",
        "Aider la famille Haddad | Haddad"})
    void thoseThatSomethingIsDoneForAreMasked(String text, String name) {
        assertThat(texte(text)).doesNotContain(name).contains("[");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mme Martine Durand, maire, préside le conseil", "Pilote : M. Denis Robin, préfet",
        "Collège Jean Moulin : accueil des élèves exclus", "Maison des jeunes Jacques Prévert",
        "Foyer de la famille Simone Veil", "Actions pour les jeunes de 12 à 25 ans",
        "Nombre de jeunes Nombre de familles", "Accueil jeune au Cap Bleu", "3-1 Systématiser le suivi des jeunes",
        "Animer le point jeunesse avec le référent Karim Diallo"})
    void thoseWhoAnswerForItAndPlacesStay(String text) {
        assertThat(texte(text)).isEqualTo(text);
    }

    private static String texte(String text) {
        return SUIVIS.dans(text, JOUR).texte();
    }
}
