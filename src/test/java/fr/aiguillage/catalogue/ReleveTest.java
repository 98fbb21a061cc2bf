package fr.aiguillage.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.appui.Ecrit;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReleveTest {

    private static final LocalDate JOUR = LocalDate.of(2026, 11, 22);

    private static final Peremption PEREMPTION = new Releve(Ecrit.catalogue("""
            documents:
              - {id: vieux, titre: Vieux plan, abrege: Plan, periode: {du: "2013", au: "2017"}, apres: À revoir.}
              - {id: bref, titre: Plan bref, abrege: Bref, periode: {au: "2027-01-31"}}
              - {id: cours, titre: Cours, abrege: Cours}
            dispositifs:
              - {id: prime, nom: Prime, resume: ., existence: {au: "2014", remplace_par: bonus}, verifie_le: 2026-01-02}
              - {id: fini, nom: Fini, resume: ., existence: {au: "2026-11-21"}, verifie_le: 2026-01-02}
              - {id: bonus, nom: Bonus, resume: ., existence: {au: "2027-05-22"}, verifie_le: 2025-11-21}
              - {id: loin, nom: Loin, resume: ., existence: {au: "2027-05-23"}, sources: [{url: u, consulte_le: 2026-02-03}]}
              - {id: jamais, nom: Jamais, resume: ., existence: {remplace_par: bonus}}
            appellations:
              - {id: ancien, nom: Ancien, existence: {au: "2010-12-31"}, verifie_le: 2025-11-22}
            garde-fous:
              - id: freins
                niveau: urgence
                message: .
                numeros: [{numero: "99", libelle: ., horaires: ., verifie_le: 2025-01-01}, {numero: "98", libelle: .}]
            """), JOUR, JOUR.minusYears(1), JOUR.plusMonths(6)).peremption();

    @Test
    void what_has_ended_comes_latest_first_and_with_what_took_its_place() {
        assertThat(PEREMPTION.finis()).extracting(Peremption.Fin::id).containsExactly("fini", "prime", "ancien");
        assertThat(PEREMPTION.finis().get(1).remplacePar()).isEqualTo("bonus");
        assertThat(PEREMPTION.finis()).extracting(Peremption.Fin::type)
                .containsExactly("dispositif", "dispositif", "appellation");
    }

    @Test
    void what_ends_by_the_horizon_comes_soonest_first_documents_too() {
        assertThat(PEREMPTION.bientot()).extracting(Peremption.Fin::id).containsExactly("bref", "bonus");
    }

    @Test
    void what_was_replaced_on_a_day_that_nobody_gives_is_apart() {
        assertThat(PEREMPTION.remplacesSansDate()).extracting(Peremption.Fin::id).containsExactly("jamais");
    }

    @Test
    void what_was_not_verified_since_is_told_what_never_was_first() {
        assertThat(PEREMPTION.aReverifier()).extracting(Peremption.AReverifier::nom)
                .containsExactly("Jamais", "99", "Bonus");
    }

    @Test
    void documents_that_are_over_or_that_nothing_dates_are_told_and_all_is_counted() {
        assertThat(PEREMPTION.documentsClos()).extracting(Peremption.Fin::devenir).containsExactly("À revoir.");
        assertThat(PEREMPTION.documentsSansPeriode()).extracting(Peremption.Fin::id).containsExactly("cours");
        assertThat(PEREMPTION.nombres()).isEqualTo(new Peremption.Nombres(3, 1, 2, 3, 1, 1));
    }
}
