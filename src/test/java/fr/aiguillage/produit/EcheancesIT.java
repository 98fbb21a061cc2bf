package fr.aiguillage.produit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code echeances}: what opens and what closes with time. */
class EcheancesIT {

    @Test
    void theEndOfAMeasureAndEachAgeThatMovesSomethingAreTold() {
        String said = Programme.java().lance(Exemple.options("echeances", "--fait", "tig=en_cours")).reussie().sortie();
        assertThat(said).containsSubsequence("À LA FIN DE LA MESURE (TIG EN COURS)", "suivi-post-tig",
                "À 18 ANS", "Obligation de formation", "À 26 ANS", "Rien n'est enregistré");
    }

    @Test
    void whatAMeasureCalledForStaysOpenWhenItEnds() {
        String said = Programme.java().lance("echeances", "--fait", "placement=en_cours", "--fait", "age=17").reussie()
                .sortie();
        assertThat(said.substring(0, said.indexOf("À 18 ANS"))).contains("S'ouvre")
                .doesNotContain("Se ferme : Maison France services");
    }

    @Test
    void theSameAsData() {
        List<String> causes = Programme.java().lance(Exemple.options("echeances", "--format", "json")).reussie().json()
                .path("echeances").valueStream().map(e -> e.path("cause").asString() + " " + e.path("valeur").asString())
                .toList();
        assertThat(causes).contains("seuil 18 ans", "seuil 26 ans");
    }

    @Test
    void withoutAnAgeItIsAskedFor() {
        assertThat(Programme.java().lance("echeances", "--fait", "logement=rue").reussie().sortie())
                .contains("Aucune échéance connue", "il manque : âge");
    }
}
