package fr.aiguillage.prevention;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.appui.Ecrit;
import fr.aiguillage.appui.Moteurs;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.catalogue.Lieux;
import fr.aiguillage.catalogue.LieuxProches;
import fr.aiguillage.catalogue.Niveau;
import fr.aiguillage.catalogue.RechercheDeLieu;
import fr.aiguillage.catalogue.Repertoire;
import fr.aiguillage.catalogue.Territoire;
import fr.aiguillage.logique.Valeur.Texte;
import fr.aiguillage.logique.Verite;
import fr.aiguillage.moteur.Connaissances;
import fr.aiguillage.orientation.Orientation;
import fr.aiguillage.orientation.Orienteur;
import fr.aiguillage.paquet.Produit;
import fr.aiguillage.prose.faits.Fait;
import fr.aiguillage.situation.Situation;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The places of France, as the product ships them. */
class LieuxOfficielsTest {

    private static final RechercheDeLieu RECHERCHE = new RechercheDeLieu(Nous.CATALOGUE);
    private static final Repertoire LISTE = Nous.CATALOGUE.decoupage().tous();
    private static final List<String> COMMUNES = LISTE.ids("commune/");

    private static List<String> ids(String words) {
        return RECHERCHE.chercher(words).stream().map(Territoire::id).toList();
    }

    private static List<String> libelles(String words) {
        return RECHERCHE.libelles(RECHERCHE.chercher(words));
    }

    @Test
    void the_whole_country_is_there() {
        assertThat(COMMUNES).hasSizeGreaterThan(34_000).doesNotHaveDuplicates().isSorted();
        assertThat(LISTE.ids("epci/")).hasSizeGreaterThan(1_200);
        assertThat(LISTE.ids("departement/")).hasSize(101);
        assertThat(LISTE.ids("region/")).hasSize(18);
        assertThat(LISTE.niveaux().values()).extracting(Niveau::id)
                .containsExactly("commune", "ept", "epci", "collectivite", "departement", "region");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"lens|commune/62498", "LENS (62)|commune/62498", "Lens, Pas-de-Calais|commune/62498",
        "62498|commune/62498", "62300 Lens|commune/62498", "62|departement/62", "2A|departement/2A", "974|departement/974",
        "pas de calais|departement/62", "Hauts-de-France|region/32", "32|departement/32", "Lens-Liévin|epci/246200364",
        "communauté d'agglomération de lens-liévin|epci/246200364", "CA de Lens - Liévin|epci/246200364",
        "Plaine Commune|ept/200057867", "Mons en Baroeul|commune/59410", "st-pol sur ternoise|commune/62767",
        "Hénin|commune/62427", "havre|commune/76351", "Paris|commune/75056", "paris 18e|commune/75056",
        "75112|commune/75056", "commune/75112|commune/75056", "Lomme|commune/59350", "Guadeloupe|departement/971",
        "Nouvelle-Calédonie|collectivite/988", "975|collectivite/975", "outre-mer|zone/outre-mer",
        "Nord|departement/59", "Château-Chinon (Ville)|commune/58062"})
    void a_place_is_found_by_name_code_number_or_postal_code(String words, String id) {
        assertThat(ids(words)).containsExactly(id);
    }

    @Test
    void what_means_several_places_is_never_settled_for_anyone() {
        assertThat(libelles("62300")).containsExactlyInAnyOrder("Lens (62)", "Éleu-dit-Leauwette (62)",
                "Équihen-Plage (62)");
        assertThat(libelles("saint denis")).containsExactlyInAnyOrder("Saint-Denis (11)", "Saint-Denis (30)",
                "Saint-Denis (93)", "Saint-Denis (974)");
        assertThat(libelles("St-Omer")).startsWith("Saint-Omer (62)").hasSizeGreaterThan(1);
        assertThat(libelles("Mayenne")).containsExactlyInAnyOrder("Mayenne (53)", "Mayenne (département)");
        assertThat(libelles("La Réunion")).containsExactlyInAnyOrder("La Réunion (département)", "La Réunion (47)");
        assertThat(libelles("Sainte-Colombe")).hasSizeGreaterThan(10).allMatch(l -> ids(l).size() == 1);
        assertThat(libelles("Bors")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"17 ans, habite à Grigny|commune/62388 commune/91286",
        "Il vit à Saint-Omer avec sa mère|commune/62765 commune/14635", "un garçon de Sainte-Colombe|",
        "17 ans, habite à Lens|commune/62498"})
    void a_text_that_names_several_places_of_one_name_is_asked_which_it_means(String text, @Nullable String ids) {
        List<Fait> places = Nous.LECTEUR.lire(text, Ecrit.JOUR).faits().stream()
                .filter(f -> f.attribut().equals(Fait.TERRITOIRE)).toList();
        assertThat(places).extracting(f -> ((Texte) f.valeur()).valeur())
                .containsExactly(ids == null ? new String[0] : ids.split(" "));
        assertThat(places).allMatch(f -> f.sur() == (places.size() == 1));
    }

    @ParameterizedTest
    @CsvSource({"Leens,Lens (62)", "Pas de Calé,Pas-de-Calais (département)", "Hennin-Beaumont,Hénin-Beaumont (62)"})
    void an_unknown_name_comes_with_its_nearest_ones(String words, String near) {
        assertThat(ids(words)).isEmpty();
        assertThat(new LieuxProches(Nous.CATALOGUE).voisins(words)).contains(near).hasSizeLessThan(4);
    }

    @Property(tries = 150, seed = "20261122")
    void a_commune_is_found_by_its_id_its_code_its_postal_codes_and_its_name(@ForAll Random random) {
        String id = COMMUNES.get(random.nextInt(COMMUNES.size()));
        Territoire place = Nous.CATALOGUE.territoire(id);

        assertThat(place).isNotNull();
        assertThat(ids(id)).containsExactly(id);
        assertThat(ids(place.code())).contains(id);
        assertThat(place.codesPostaux()).allSatisfy(code -> assertThat(ids(code)).contains(id));
        assertThat(ids(place.nom())).contains(id);
        assertThat(ids(RECHERCHE.libelle(place))).containsExactly(id);
        assertThat(new Lieux(Nous.CATALOGUE).englobants(id)).anyMatch(p -> p.startsWith("departement/")
                || p.startsWith("collectivite/"));
    }

    @Test
    void what_exists_in_a_wider_place_exists_in_a_commune_of_it() {
        Lieux places = new Lieux(Nous.CATALOGUE);

        assertThat(places.englobants("commune/62498")).containsExactly("commune/62498", "departement/62",
                "epci/246200364", "region/32");
        assertThat(places.couvre(List.of("epci/246200364"), "commune/62498")).isEqualTo(Verite.VRAI);
        assertThat(places.couvre(List.of("epci/246200364"), "departement/62")).isEqualTo(Verite.INCONNU);
        assertThat(places.couvre(List.of("epci/246200364"), "commune/62041")).isEqualTo(Verite.FAUX);
        assertThat(places.couvre(List.of("zone/outre-mer"), "commune/97411")).isEqualTo(Verite.VRAI);
        assertThat(places.couvre(List.of("zone/outre-mer"), "commune/98818")).isEqualTo(Verite.VRAI);
    }

    @Test
    void a_grouping_over_two_departements_is_neither_inside_nor_outside_of_each() {
        Territoire across = LISTE.ids("epci/").stream().map(Nous.CATALOGUE::territoire)
                .filter(t -> t != null && t.chevauche().contains("departement/62")).findFirst().orElseThrow();

        assertThat(new Lieux(Nous.CATALOGUE).couvre(List.of("departement/62"), across.id())).isEqualTo(Verite.INCONNU);
        assertThat(new Lieux(Nous.CATALOGUE).couvre(List.of("departement/75"), across.id())).isEqualTo(Verite.FAUX);
    }

    @Test
    void the_list_is_read_only_when_a_place_is_looked_for() {
        Produit product = Produit.lire();
        Catalogue catalogue = product.catalogue();
        Orienteur orienteur = Moteurs.orienteur(Nous.PRECOMPILEE, new Connaissances(catalogue, product.regles()));
        Situation situation = Ecrit.situation(catalogue, "age: 17\nscolarite: descolarise\nqpv: true\n");

        orienteur.orienter(situation);
        orienteur.orienter(situation.dans("commune/62498"));
        catalogue.fiches().stream().map(Fiche::implantation).flatMap(List::stream)
                .forEach(place -> assertThat(catalogue.territoire(place)).isNotNull());
        assertThat(catalogue.decoupage().lu()).isFalse();

        assertThat(new RechercheDeLieu(catalogue).chercher("Lens")).hasSize(1);
        assertThat(catalogue.decoupage().lu()).isTrue();
    }

    /** The quartier is known, or not; the commune never tells. */
    @ParameterizedTest
    @CsvSource({"commune/62498", "commune/59410", "departement/62"})
    void no_priority_area_is_concluded_from_a_place(String place) {
        Orientation answer = Nous.ORIENTEUR.orienter(Ecrit.situation(Nous.CATALOGUE,
                "{age: 17, addiction: true, consommations: [cannabis]}").dans(place));

        assertThat(answer.situation()).doesNotContainKeys("qpv", "zsp", "qrr");
        assertThat(answer.questions()).anyMatch(q -> q.attribut().equals("qpv"));
        assertThat(Nous.CATALOGUE.attributs()).filteredOn(a -> List.of("qpv", "zsp", "qrr").contains(a.id())).hasSize(3);
    }

    @Test
    void a_place_of_which_nothing_is_known_is_told_that() {
        assertThat(dits("commune/23096")).anyMatch(l -> l.startsWith("Rien de local n'est connu pour Guéret"));
        assertThat(dits("commune/62033")).anyMatch(l -> l.startsWith("Rien de propre à Annay n'est connu")
                && l.endsWith("Pas-de-Calais."));
        assertThat(List.of("commune/62498", "departement/62", "region/32")).allSatisfy(place ->
                assertThat(dits(place)).noneMatch(l -> l.startsWith("Rien de ")));
        assertThat(Nous.ORIENTEUR.orienter(Situation.vide(Ecrit.JOUR)).avertissements())
                .noneMatch(l -> l.startsWith("Rien de "));
    }

    private static List<String> dits(String place) {
        return Nous.ORIENTEUR.orienter(Situation.vide(Ecrit.JOUR).dans(place)).avertissements();
    }
}
