package fr.aiguillage.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.appui.Ecrit;
import fr.aiguillage.logique.Verite;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LieuxTest {

    private static final Lieux LIEUX = new Lieux(Ecrit.catalogue("""
            territoires:
              - {id: region/r, nom: Région}
              - {id: canton/x, nom: Canton X, dans: [region/r], codes_postaux: ["10000"]}
              - {id: canton/y, nom: Canton Y, dans: [region/r]}
              - {id: bourg/b, nom: Le Bourg, autres_noms: [Bourg-sur-X], dans: [canton/x], codes_postaux: ["10000"]}
              - {id: bourg/y, nom: Canton X, dans: [canton/y]}
              - {id: ligue/l, nom: Ligue, dans: [region/r], chevauche: [canton/x, canton/y]}
              - {id: bourg/l, nom: Bourg de la ligue, dans: [ligue/l, canton/x]}
            """));

    @ParameterizedTest
    @CsvSource({"canton/x,canton/x,VRAI", "canton/x,bourg/b,VRAI", "region/r,bourg/b,VRAI", "canton/x,region/r,INCONNU",
        "bourg/b,canton/x,INCONNU", "canton/x,canton/y,FAUX", "bourg/b,bourg/y,FAUX", "canton/x,,INCONNU", "canton/x,ligue/l,INCONNU",
        "ligue/l,canton/y,INCONNU", "region/r,ligue/l,VRAI", "ligue/l,bourg/l,VRAI", "ligue/l,bourg/b,FAUX", "canton/y,bourg/l,FAUX"})
    void what_exists_in_a_place_exists_for_all_that_lies_in_it(String place, String here, Verite expected) {
        assertThat(LIEUX.couvre(List.of(place), here)).isEqualTo(expected);
    }

    @Test
    void without_places_it_exists_everywhere() {
        assertThat(LIEUX.couvre(List.of(), null)).isEqualTo(Verite.VRAI);
    }

    @Test
    void one_place_among_several_is_enough() {
        assertThat(LIEUX.couvre(List.of("canton/y", "bourg/b"), "bourg/b")).isEqualTo(Verite.VRAI);
        assertThat(LIEUX.couvre(List.of("canton/y", "bourg/b"), "canton/x")).isEqualTo(Verite.INCONNU);
    }
}
