package fr.aiguillage.alignement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.appui.Ecrit;
import fr.aiguillage.bilan.Examen;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Document;
import fr.aiguillage.moteur.faits.Correspondance.Force;
import fr.aiguillage.paquet.Produit;
import fr.aiguillage.plan.ActionDuPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Actions as plans of other places write them: most find their measure, and what fits nothing finds nothing. */
class AilleursTests {

    private static final Catalogue CATALOGUE = Produit.lire().catalogue();
    private static final Aligneur ALIGNEUR = new Aligneur(CATALOGUE,
            Examen.reference(CATALOGUE).stream().map(Document::id).toList());
    /** Two readers agree on as many. */
    private static final double PART = 0.95;

    /** Lower it when fewer are given a measure that they do not serve. */
    private static final int A_TORT = 3;

    @Test
    void mostFindOneOfTheMeasuresThatFit() throws IOException {
        List<String> missed = new ArrayList<>();
        int tried = 0;
        for (JsonNode one : actions()) {
            List<Integer> fitting = one.path("mesures").valueStream().map(JsonNode::asInt).toList();
            if (!fitting.isEmpty()) {
                tried++;
                if (principales(one).stream().limit(1).noneMatch(fitting::contains)) {
                    missed.add(one.path("action").asString());
                }
            }
        }
        assertThat(tried).isGreaterThan(100);
        assertThat(missed).hasSizeLessThanOrEqualTo((int) (tried * (1 - PART)));
    }

    @Test
    void nearlyAllThatFitsNothingFindsNothing() throws IOException {
        List<JsonNode> none = actions().stream().filter(one -> one.path("mesures").isEmpty()).toList();
        assertThat(none).hasSizeGreaterThan(20);
        assertThat(none.stream().filter(one -> !principales(one).isEmpty()).map(one -> one.path("action").asString()))
                .hasSizeLessThanOrEqualTo(A_TORT);
    }

    private static List<JsonNode> actions() throws IOException {
        return Ecrit.arbre(Files.readString(Path.of("src/test/resources/plans/ailleurs.yaml"))).valueStream().toList();
    }

    private static List<Integer> principales(JsonNode one) {
        ActionDuPlan action = new ActionDuPlan(null, 1, null, List.of(), null, one.path("action").asString(), null,
                List.of(), List.of(), List.of(), null, null, null, null);
        return ALIGNEUR.aligner(action, true).retenus().stream().filter(found -> found.force() == Force.PRINCIPAL)
                .map(found -> Integer.valueOf(found.mesure().substring(found.mesure().indexOf('/') + 1))).toList();
    }
}
