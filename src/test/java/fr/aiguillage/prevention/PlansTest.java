package fr.aiguillage.prevention;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.appui.Ecrit;
import fr.aiguillage.catalogue.Document;
import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.catalogue.Mesure;
import fr.aiguillage.orientation.Mots;
import fr.aiguillage.orientation.Renvoi;
import fr.aiguillage.recherche.ActionSituee;
import fr.aiguillage.recherche.Liens;
import fr.aiguillage.recherche.Recherche;
import fr.aiguillage.recherche.Reperes;
import fr.aiguillage.recherche.Trouvaille;
import fr.aiguillage.rendu.Ecran;
import fr.aiguillage.rendu.Format;
import fr.aiguillage.rendu.PageAction;
import fr.aiguillage.rendu.PageMesure;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The measures of a plan are never taken for the national ones, and lead to what serves them. */
class PlansTest {

    private static final String PLAN = "pdpd-62-2013-2017";
    private static final String NATIONAL = "snpd-2020-2024";
    private static final Reperes REPERES = new Reperes(Nous.CATALOGUE);
    private static final Liens LIENS = new Liens(Nous.CATALOGUE);
    private static final Recherche RECHERCHE = new Recherche(Nous.CATALOGUE, Ecrit.JOUR);

    static Stream<Integer> numeros() {
        return IntStream.rangeClosed(1, 11).boxed();
    }

    @ParameterizedTest
    @MethodSource("numeros")
    void a_number_alone_is_national_and_the_plan_is_named_for_its_own(int number) {
        assertThat(REPERES.mesures("" + number)).extracting(Mesure::id).containsExactly(NATIONAL + "/" + number);
        Mesure own = REPERES.mesures(PLAN + "/" + number).get(0);
        assertThat(own.document()).isEqualTo(PLAN);
        assertThat(texte(own)).startsWith("Plan du Pas-de-Calais 2013-2017, mesure " + number + ". ")
                .contains("Source : Plan du Pas-de-Calais 2013-2017, mesure " + number + ".");
        assertThat(texte(Nous.CATALOGUE.mesure(NATIONAL + "/" + number))).startsWith("Mesure " + number + ". ");
    }

    @ParameterizedTest
    @MethodSource("numeros")
    void what_is_found_names_the_plan(int number) {
        assertThat(RECHERCHE.chercher("mesure " + number)).extracting(Trouvaille::id)
                .startsWith(NATIONAL + "/" + number);
        assertThat(RECHERCHE.chercher("mesure " + number + " du plan du Pas-de-Calais 2013-2017"))
                .extracting(Trouvaille::id).startsWith(PLAN + "/" + number);
        List<Trouvaille> found = RECHERCHE.chercher("mesure " + number).stream()
                .filter(f -> List.of("mesure", "action").contains(f.type())).toList();
        assertThat(found).isNotEmpty().allSatisfy(f -> {
            Document document = Nous.CATALOGUE.document(f.id().substring(0, f.id().indexOf('/')));
            assertThat(f.extrait().startsWith(document.abrege() + ".")).as(f.id()).isEqualTo(!document.faitFoi());
        });
    }

    @Test
    void a_citation_names_the_plan() {
        Fiche local = Nous.CATALOGUE.fiche("cddf-arras");
        assertThat(Renvoi.de(local.sources())).extracting(new Mots(Nous.CATALOGUE)::renvoi)
                .allMatch(said -> said.startsWith("Plan du Pas-de-Calais 2013-2017, "));
        assertThat(local.mesures()).contains(PLAN + "/4", NATIONAL + "/7").doesNotContain(NATIONAL + "/4");
    }

    @ParameterizedTest
    @CsvSource({"stspd-mons-2019-2021/2-r2, club-prevention-azimuts accueil-jeunes-local alses entre-filles-mons",
        "stspd-mons-2019-2021/2-r4, service-jeunesse-mons coup-de-pouce-mons pij-mons sociorezo-mons juni-code-mons",
        "stspd-mons-2019-2021/2-p1, groupe-suivi-nominatif", "stspd-mons-2019-2021/3-r1, tig",
        "stspd-mons-2019-2021/3-r5, permanence-victimes-imagine-mons centre-social-imagine-mons",
        "pdpd-62-2013-2017/2-2, charte-confidentialite-62", "pdpd-62-2013-2017/4-2, cddf cddf-arras cddf-lens",
        "pdpd-62-2013-2017/8-2, iscg iscg-arras iscg-le-portel ddsp-62",
        "pdpd-62-2013-2017/9-3, convention-cite-europe",
        "contrat-ville-4.2.1/2.3, alerte-commerce videoprotection"})
    void an_action_of_a_plan_lists_what_serves_it(String action, String ids) {
        assertThat(LIENS.servant(REPERES.actions(action).get(0))).extracting(Fiche::id).contains(ids.split(" "));
    }

    @Test
    void every_local_entry_of_the_city_strategy_serves_one_of_its_measures() {
        assertThat(Nous.CATALOGUE.fiches()).filteredOn(f -> f.implantation().equals(List.of("commune/59410"))
                        && f.sources().stream().anyMatch(s -> "stspd-mons-2019-2021".equals(s.document())))
                .hasSizeGreaterThan(25)
                .filteredOn(f -> f.mesures().stream().noneMatch(id -> id.startsWith("stspd-mons-2019-2021/")))
                .extracting(Fiche::id).containsExactlyInAnyOrder("clspd-mons", "cellule-de-veille-mons");
    }

    @Test
    void the_pages_of_the_plans_hold_in_eighty_columns() {
        List<String> pages = Nous.CATALOGUE.mesures().stream().flatMap(m -> Stream.concat(Stream.of(page(m)),
                Reperes.actions(m).map(PlansTest::page)))
                .toList();
        assertThat(pages).hasSizeGreaterThan(300).allSatisfy(page ->
                assertThat(page.lines()).allMatch(line -> line.length() <= 80));
    }

    /** The page as one line. */
    private static String texte(Mesure measure) {
        return page(measure).replaceAll("\\s+", " ");
    }

    private static String page(Mesure measure) {
        return Format.TEXTE.rendre(PageMesure.de(measure, Nous.CATALOGUE, Ecrit.JOUR), Ecran.ORDINAIRE);
    }

    private static String page(ActionSituee action) {
        return Format.TEXTE.rendre(PageAction.de(action, Nous.CATALOGUE, Ecrit.JOUR), Ecran.ORDINAIRE);
    }
}
