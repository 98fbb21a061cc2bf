package fr.aiguillage.prevention;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.appui.Ecrit;
import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.orientation.Entree;
import fr.aiguillage.orientation.Entree.FormeLocale;
import fr.aiguillage.orientation.Entree.Proposee;
import fr.aiguillage.orientation.Orientation;
import fr.aiguillage.orientation.Question;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A département is known and no commune: what exists here and there does not crowd the answer, and is not lost. */
class FormesLocalesTest {

    private static final String DEPARTEMENT = "departement/62";

    @Test
    void a_victim_reads_one_line_where_five_places_have_the_same_service() {
        Orientation answer = orienter("{victime_de: [violences_conjugales]}", DEPARTEMENT);
        Proposee service = answer.proposees().stream().filter(p -> p.id().equals("iscg")).findFirst().orElseThrow();
        assertThat(service.formesLocales()).extracting(FormeLocale::id).containsExactlyInAnyOrder("iscg-arras",
                "iscg-bethune", "iscg-boulogne-sur-mer", "iscg-le-portel", "iscg-saint-pol-sur-ternoise");
        assertThat(service.reserves().get(0)).startsWith("Formes locales connues : Arras, Béthune, ")
                .endsWith(". Précisez le lieu.");
        assertThat(answer.proposees()).extracting(Entree::id).doesNotContain("iscg-arras", "iscg-bethune");
        assertThat(answer.questions().get(0)).satisfies(q -> assertThat(q.attribut()).isEqualTo(Question.TERRITOIRE))
                .satisfies(q -> assertThat(q.decide()).contains("iscg-arras"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{victime_de: [violences_conjugales]}", "{age: 14, comportements: [incivilites]}",
        "{age: 15, scolarite: absenteiste}", "{auteur_violences_familiales: true, age: 40}",
        "{victime_de: [agression], demande_hebergement: true}", "{objet: lieu, troubles: [regroupements]}"})
    void nothing_that_a_commune_would_bring_is_lost(String facts) {
        Orientation wide = orienter(facts, DEPARTEMENT);
        Set<String> said = Stream.concat(wide.proposees().stream().map(Entree::id), wide.proposees().stream()
                .flatMap(p -> p.formesLocales().stream()).map(FormeLocale::id)).collect(Collectors.toSet());
        for (String commune : communes()) {
            assertThat(orienter(facts, commune).proposees()).as(commune).extracting(Entree::id).isSubsetOf(said);
        }
    }

    /** Those of the département where something exists that does not exist everywhere. */
    private static List<String> communes() {
        return Nous.CATALOGUE.fiches().stream().map(Fiche::implantation).flatMap(List::stream)
                .filter(place -> place.startsWith("commune/62")).distinct().toList();
    }

    private static Orientation orienter(String facts, String place) {
        return Nous.ORIENTEUR.orienter(Ecrit.situation(Nous.CATALOGUE, facts).dans(place));
    }
}
