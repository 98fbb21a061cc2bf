package fr.aiguillage.prevention;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.appui.Ecrit;
import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.catalogue.Lieux;
import fr.aiguillage.catalogue.Source;
import fr.aiguillage.recherche.Recherche;
import fr.aiguillage.recherche.Trouvaille;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Every proper name of a local resource that a document gives is found, with its source and its places. */
class NomsLocauxTest {

    private static final String NOMS = "/documents/noms-locaux.csv";
    private static final Recherche RECHERCHE = new Recherche(Nous.CATALOGUE, Ecrit.JOUR);

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = NOMS, delimiter = '|', quoteCharacter = '\0')
    void a_name_finds_the_resource_with_its_source_and_its_places(String name, String document, int line,
            @Nullable String places, String id, int rank, @Nullable String reason) {
        List<Trouvaille> found = RECHERCHE.chercher(name).stream().limit(rank).toList();
        assertThat(found).extracting(Trouvaille::id).contains(id);
        assertThat(rank == 1).isEqualTo(reason == null);
        Fiche entry = Nous.CATALOGUE.fiche(id);
        assertThat(entry.sources()).extracting(Source::document).contains(document);
        assertThat(found).filteredOn(f -> f.id().equals(id)).allSatisfy(f -> {
            assertThat(f.sources()).isEqualTo(entry.sources());
            assertThat(f.territoire() == null).isEqualTo(entry.implantation().isEmpty());
        });
        assertThat(entry.implantation()).containsAll(places == null ? List.of() : List.of(places.split(" ")));
        assertThat(entry.implantation().isEmpty()).isEqualTo(places == null);
    }

    /** What stands in several places is shown in the smallest one that holds them all. */
    @Test
    void the_place_shown_holds_every_place() {
        Trouvaille found = RECHERCHE.chercher("lettre d'avertissement").get(0);
        assertThat(found.territoire()).isEqualTo("departement/62");
        assertThat(Nous.CATALOGUE.fiche(found.id()).implantation()).hasSizeGreaterThan(1)
                .allMatch(place -> new Lieux(Nous.CATALOGUE).englobants(place).contains(found.territoire()));
    }

    @Test
    void no_local_entry_is_without_a_source_or_hides_that_it_is_old() {
        List<Fiche> local = Nous.CATALOGUE.fiches().stream().filter(Fiche::ressourceLocale).toList();
        assertThat(local).hasSizeGreaterThan(48).allMatch(f -> !f.sources().isEmpty());
        assertThat(local).filteredOn(f -> f.implantation().isEmpty()).extracting(Fiche::id)
                .containsExactly("direction-securites-contrat-ville");
    }
}
