package fr.aiguillage.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.appui.Ecrit;
import fr.aiguillage.appui.Moteurs;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.orientation.Generalisation.Ecrite;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What leaves the screen says less of the person than what is on it, as the catalogue wants. */
class GeneralisationTest {

    private static final String ENTREES = """
            attributs:
              - {id: hauteur, libelle: Hauteur, question: "Haut de combien ?", type: nombre, entier: true, unite: cm,
                 min: 0, max: 250, personne: soi, tranches: [0, 100, 150, 180]}
              - {id: pointures, libelle: Pointures, question: "Combien ?", type: nombre, liste: fermee, entier: true,
                 min: 0, max: 50, tranches: [0, 30, 40]}
              - {id: poids, libelle: Poids, question: "Combien ?", type: nombre, tranches: [10, 50]}
              - {id: hauteur_ami, libelle: Hauteur de l'ami, question: "?", type: nombre, entier: true, min: 0,
                 max: 250, personne: ami, de: hauteur}
              - {id: garage, libelle: Garage, question: "Où ?", type: territoire}
            territoires:
              - {id: pays/p, nom: Pays}
              - {id: canton/c, nom: Canton, dans: [pays/p]}
              - {id: bourg/b, nom: Bourg, dans: [canton/c]}
              - {id: ile/i, nom: Île}
            dispositifs:
              - {id: grand, nom: Grand, resume: ., conditions: [{attribut: hauteur, au_moins: 120}]}
              - {id: au-bourg, nom: Au bourg, resume: ., implantation: [bourg/b]}
            """;
    private static final Catalogue PRECIS = Ecrit.catalogue(ENTREES);
    private static final Catalogue LARGE = Ecrit.catalogue(ENTREES + """
            catalogue: {id: essai, titre: Essai, version: "2026-11-22",
              ecrit: {niveau: canton, mention: bourg retiré}}
            """);

    @Test
    void a_number_stands_in_its_band_wherever_it_is_told() {
        Ecrite written = ecrire(LARGE, "{hauteur: 160}", null);
        assertThat(written.orientation().situation()).containsEntry("hauteur", Map.of("min", 150L, "max", 179L));
        assertThat(written.orientation().recommandations()).filteredOn(e -> e.id().equals("grand"))
                .flatExtracting(Entree.Proposee::raisons).extracting("constate").contains("150 à 179 cm")
                .doesNotContain("160 cm");
        assertThat(written.retires()).containsExactly("hauteur en tranche");
    }

    @Test
    void the_answer_is_the_one_of_the_exact_number() {
        assertThat(ecrire(LARGE, "{hauteur: 119}", null).orientation().ecartes()).extracting(Entree::id)
                .containsExactly("grand");
        assertThat(ecrire(LARGE, "{hauteur: 121}", null).orientation().recommandations()).extracting(Entree::id)
                .containsExactly("grand");
    }

    @Test
    void a_range_takes_all_the_bands_that_it_touches_and_a_list_each_of_its_own() {
        assertThat(faits("{hauteur: {min: 140, max: 155}}")).containsEntry("hauteur", Map.of("min", 100L, "max", 179L));
        assertThat(faits("{hauteur: 200}")).containsEntry("hauteur", Map.of("min", 180L, "max", 250L));
        assertThat(faits("{pointures: [28, 41]}")).containsEntry("pointures",
                List.of(Map.of("min", 0L, "max", 29L), Map.of("min", 40L, "max", 50L)));
    }

    @Test
    void a_number_that_no_band_holds_is_not_told_at_all() {
        Ecrite written = ecrire(LARGE, "{poids: 70}", null);
        assertThat(written.orientation().situation()).isEmpty();
        assertThat(written.retires()).containsExactly("poids : retiré");
    }

    @Test
    void what_is_told_of_someone_else_stands_in_bands_too() {
        Ecrite written = ecrire(LARGE, "{hauteur_ami: 160}", null);
        assertThat(Ecrit.json(written.orientation().situation())).doesNotContain("160");
        assertThat(written.orientation().proposees()).filteredOn(e -> "ami".equals(e.pour())).isNotEmpty()
                .flatExtracting(Entree.Proposee::raisons).extracting("constate").doesNotContain("160 cm");
    }

    @Test
    void a_place_gives_way_to_the_one_around_it_and_nothing_in_the_answer_tells_it() {
        Ecrite written = ecrire(LARGE, "{garage: Bourg}", "bourg/b");
        assertThat(written.orientation().territoire()).isEqualTo("canton/c");
        assertThat(written.orientation().situation()).containsEntry("garage", "canton/c");
        assertThat(written.orientation().recommandations()).extracting(Entree::id).doesNotContain("au-bourg");
        assertThat(written.retires()).containsExactly("bourg retiré");
    }

    @Test
    void a_wide_place_stays_and_one_that_lies_in_none_is_not_told() {
        assertThat(ecrire(LARGE, "{}", "pays/p").retires()).isEmpty();
        assertThat(ecrire(LARGE, "{}", "canton/c").orientation().territoire()).isEqualTo("canton/c");
        assertThat(ecrire(LARGE, "{}", "canton/c").retires()).isEmpty();
        assertThat(ecrire(LARGE, "{garage: Île}", "ile/i").orientation().situation()).isEmpty();
        assertThat(ecrire(LARGE, "{}", "ile/i").orientation().territoire()).isNull();
    }

    @Test
    void a_catalogue_that_says_nothing_of_places_keeps_them() {
        assertThat(ecrire(PRECIS, "{}", "bourg/b").orientation().territoire()).isEqualTo("bourg/b");
    }

    private static Map<String, Object> faits(String facts) {
        return ecrire(LARGE, facts, null).orientation().situation();
    }

    private static Ecrite ecrire(Catalogue catalogue, String facts, @Nullable String place) {
        return new Generalisation(Moteurs.generique(catalogue)).ecrire(Ecrit.situation(catalogue, facts).dans(place));
    }
}
