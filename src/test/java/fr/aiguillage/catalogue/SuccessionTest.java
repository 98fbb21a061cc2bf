package fr.aiguillage.catalogue;

import static fr.aiguillage.logique.Verite.FAUX;
import static fr.aiguillage.logique.Verite.INCONNU;
import static fr.aiguillage.logique.Verite.VRAI;
import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.appui.Ecrit;
import fr.aiguillage.logique.Verite;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuccessionTest {

    private static final Catalogue CATALOGUE = Ecrit.catalogue("""
            documents:
              - {id: plan, titre: Plan, abrege: Plan, periode: {du: "2020", au: "2024"}}
              - {id: cours, titre: Cours, abrege: Cours}
            dispositifs:
              - {id: prime, nom: Prime vélo, resume: ., existence: {du: "2010", au: "2014-12-31", remplace_par: bonus,
                 dit: remplacée par le bonus}}
              - {id: bonus, nom: Bonus roues, sigle: BR, resume: ., existence: {du: "2015-01-01", au: "2019",
                 remplace_par: cheque}}
              - {id: cheque, nom: Chèque vélo, resume: ., existence: {du: "2020-03"}}
              - {id: fini, nom: Atelier, resume: ., existence: {au: "2018-06-30"}}
              - {id: flou, nom: Garage, resume: ., existence: {remplace_par: cheque}}
              - {id: essaye, nom: Casque, resume: ., existence: {essai: "2016-05", du: "2018-01-01"}}
              - {id: tente, nom: Sonnette, resume: ., existence: {essai: "2016-05"}}
              - {id: projete, nom: Abri, resume: ., existence: {projet: "2019-03-28"}}
              - {id: page, nom: Gilet, resume: ., sources: [{document: plan, periode: {du: "2015", au: "2016"}},
                 {url: "https://exemple.fr", periode: {du: "2017", au: "2018-04"}}]}
              - {id: cite, nom: Pompe, resume: ., sources: [{document: plan}]}
              - {id: enseigne, nom: Rustine, resume: ., sources: [{document: plan}, {document: cours}]}
            appellations:
              - {id: pve, nom: Prime vélo électrique, sigle: PVE, existence: {au: "2009-12-31", remplace_par: prime}}
              - {id: a, nom: A, existence: {au: "2001", remplace_par: b}}
              - {id: b, nom: B, existence: {au: "2002", remplace_par: a}}
            """);
    private static final Succession SUCCESSION = new Succession(CATALOGUE);

    @Test
    void a_chain_is_followed_to_its_end_and_what_stands_there_is_known_day_by_day() {
        assertThat(SUCCESSION.suite(chose("pve"))).extracting(Datee::id).containsExactly("prime", "bonus", "cheque");
        assertThat(SUCCESSION.precedents(chose("cheque"))).extracting(Datee::id)
                .containsExactlyInAnyOrder("prime", "bonus", "flou", "pve");
        assertThat(place("pve", "2016-01-01")).isEqualTo("bonus");
        assertThat(place("pve", "2026-01-01")).isEqualTo("cheque");
        assertThat(SUCCESSION.aSaPlace(chose("cheque"), Ecrit.JOUR)).isNull();
    }

    @Test
    void a_cycle_that_nobody_checked_does_not_turn_for_ever() {
        assertThat(SUCCESSION.suite(chose("a"))).extracting(Datee::id).containsExactly("b");
    }

    @ParameterizedTest
    @CsvSource({"prime,2014-12-31,VRAI", "prime,2015-01-01,FAUX", "bonus,2014-12-31,FAUX", "bonus,2019-06-01,INCONNU",
        "flou,2020-02-29,VRAI", "flou,2020-04-01,FAUX", "essaye,2016-04-30,FAUX", "essaye,2017-01-01,INCONNU",
        "essaye,2018-01-01,VRAI", "tente,2016-04-30,FAUX", "tente,2026-01-01,INCONNU", "projete,2019-03-27,FAUX",
        "projete,2026-01-01,INCONNU", "page,2014-12-31,INCONNU", "page,2015-01-01,VRAI"})
    void in_force_or_not_or_who_knows(String id, LocalDate day, Verite expected) {
        assertThat(SUCCESSION.enVigueur(chose(id), day)).isEqualTo(expected);
    }

    @Test
    void what_no_source_dates_is_unknown_before_the_first_document_that_names_it() {
        LocalDate before = LocalDate.of(2019, 12, 31);
        assertThat(SUCCESSION.enVigueur(chose("cite"), before)).isEqualTo(INCONNU);
        assertThat(SUCCESSION.enVigueur(chose("cite"), before.plusDays(1))).isEqualTo(VRAI);
        assertThat(SUCCESSION.enVigueur(chose("enseigne"), before)).isEqualTo(VRAI);
        assertThat(SUCCESSION.enVigueur(chose("fini"), before)).isEqualTo(FAUX);
    }

    @Test
    void what_says_its_own_years_is_attested_in_those_alone() {
        Fiche page = Objects.requireNonNull(CATALOGUE.fiche("page"));
        assertThat(new Attestation(CATALOGUE, LocalDate.of(2018, 4, 30)).passee(page)).isNull();
        assertThat(new Attestation(CATALOGUE, LocalDate.of(2018, 5, 1)).passee(page))
                .isEqualTo(new Periode("2015", "2018-04"));
        Fiche cite = Objects.requireNonNull(CATALOGUE.fiche("cite"));
        assertThat(new Attestation(CATALOGUE, LocalDate.of(2026, 1, 1)).passee(cite))
                .isEqualTo(new Periode("2020", "2024"));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "rien", delimiter = '|', value = {
        "prime | 2014-06-01 | Prime vélo : en vigueur jusqu'au 31 décembre 2014",
        "prime | 2016-06-01 | Prime vélo : remplacée par le bonus depuis le 1er janvier 2015",
        "prime | 2026-06-01 | Prime vélo : remplacée par le bonus depuis le 1er janvier 2015 ; "
                + "BR : remplacé par Chèque vélo depuis mars 2020",
        "bonus | 2014-06-01 | Bonus roues : commence le 1er janvier 2015 ; avant : Prime vélo",
        "fini | 2026-06-01 | Atelier : terminé depuis le 1er juillet 2018",
        "flou | 2026-06-01 | Garage : remplacé par Chèque vélo, qui existe depuis mars 2020",
        "essaye | 2017-06-01 | Casque : à l'essai dans certains lieux ; partout le 1er janvier 2018",
        "tente | 2026-06-01 | Sonnette : à l'essai dans certains lieux depuis mai 2016",
        "projete | 2026-06-01 | Abri : seulement en projet le 28 mars 2019",
        "cheque | 2026-06-01 | rien"})
    void what_became_of_it_is_told_in_a_line(String id, LocalDate day, String line) {
        assertThat(new Devenir(CATALOGUE, day).ligne(chose(id))).isEqualTo(line);
    }

    private static String place(String id, String day) {
        return Objects.requireNonNull(SUCCESSION.aSaPlace(chose(id), LocalDate.parse(day))).id();
    }

    private static Datee chose(String id) {
        return Objects.requireNonNull(SUCCESSION.trouver(id));
    }
}
