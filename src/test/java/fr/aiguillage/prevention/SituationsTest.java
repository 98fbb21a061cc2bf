package fr.aiguillage.prevention;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.appui.Ecrit;
import fr.aiguillage.cas.Bilan;
import fr.aiguillage.cas.LecteurCas;
import fr.aiguillage.cas.Verificateur;
import org.junit.jupiter.api.Test;

/**
 * Situations invented from the documents by people who had not seen the rules, with what a good answer holds. The
 * bounds are below what is reached: they say what must not be lost.
 */
class SituationsTest {

    private static final Bilan BILAN = Verificateur.verifier(
            new LecteurCas(Nous.ORIENTEUR, Ecrit.JOUR).lire(CasDePublic.DOSSIER.resolve("situations")), Nous.ORIENTEUR);

    @Test
    void nothing_forbidden_is_recommended_and_little_is_left_in_doubt() {
        assertThat(BILAN.cas()).isGreaterThanOrEqualTo(118);
        assertThat(BILAN.interdits().fautes()).as("%s", BILAN.details()).isZero();
        assertThat(BILAN.interdits().doutes()).isLessThanOrEqualTo(BILAN.interdits().testes() / 20);
    }

    @Test
    void every_danger_is_seen_and_none_is_imagined() {
        assertThat(BILAN.danger().passes()).isPositive().isEqualTo(BILAN.danger().cas());
        assertThat(BILAN.danger().faussesAlertes()).isZero();
        assertThat(BILAN.horsSujet().passes()).isPositive().isEqualTo(BILAN.horsSujet().cas());
    }

    @Test
    void what_matters_most_comes_early_and_most_of_the_rest_is_there() {
        assertThat(BILAN.essentiels().trouvesTot()).as("%s", BILAN.details())
                .isGreaterThanOrEqualTo(BILAN.essentiels().attendus() * 9 / 10);
        assertThat(BILAN.attendus().trouves()).isGreaterThanOrEqualTo(BILAN.attendus().attendus() * 8 / 10);
    }
}
