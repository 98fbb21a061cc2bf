package fr.aiguillage.produit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code partager}: what one must, may, may not say, and whom to tell before. */
class PartagerIT {

    @Test
    void theFourGroupsComeInOrder() {
        assertThat(lance("--a", "groupe thématique", "--fait", "demandeur=educateur", "--fait",
                "statut_demandeur=salarie_prive", "--fait", "cadre_demandeur=libre_adhesion", "--fait", "age=15")
                .reussie().sortie()).containsSubsequence("CE QUE VOUS DEVEZ", "CE QUE VOUS POUVEZ",
                        "CE QUE VOUS NE POUVEZ PAS", "QUI INFORMER AVANT", "Aucun juriste")
                .contains("Source :", "À confirmer :").doesNotContain("DÉPEND ENCORE");
    }

    @Test
    void whatIsNotKnownIsSaidAndNoDutyIs() {
        assertThat(lance("--a", "maire").reussie().sortie()).contains("CE QUI DÉPEND ENCORE DE", "statut de qui demande")
                .doesNotContain("CE QUE VOUS DEVEZ");
        assertThat(lance("--format", "json").reussie().json().path("doit")).isEmpty();
    }

    @Test
    void aWrongRecipientIsRefusedWithTheNearestOne() {
        assertThat(lance("--a", "plenierre").refusee().erreurs()).contains("pleniere");
        assertThat(lance("--a", "maire", "--a", "gpo").refusee().erreurs()).contains("--a");
    }

    @Test
    void theRecipientIsNotKeptInTheSituation() {
        Issue issue = Programme.java("-Daiguillage.entree=autre", "-Daiguillage.sortie=autre")
                .lisant("partager --a pleniere --fait age=30\norienter\n").lance().reussie();
        assertThat(issue.sortie()).contains("aucune information confidentielle", "Âge : 30 ans")
                .doesNotContain("À qui l'on veut parler");
    }

    private static Issue lance(String... options) {
        String[] words = new String[options.length + 1];
        words[0] = "partager";
        System.arraycopy(options, 0, words, 1, options.length);
        return Programme.java().lance(words);
    }
}
