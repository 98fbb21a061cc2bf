package fr.aiguillage.rendu;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.bilan.BilanDePlan;
import fr.aiguillage.bilan.Examen;
import fr.aiguillage.bilan.PlanDuCatalogue;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.paquet.Produit;
import fr.aiguillage.plan.PlanLu;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a plan stands, in each form: they say the same, and the note fits its two pages. */
class PlanRenduTest {

    private static final LocalDate JOUR = LocalDate.of(2026, 11, 22);
    private static final Catalogue CATALOGUE = Produit.lire().catalogue();

    /** What two sheets hold at the size of the note: lines, and signs in a line. */
    private static final int LIGNES = 136;
    private static final int SIGNES = 105;

    @ParameterizedTest
    @ValueSource(strings = {"pdpd-62-2013-2017", "stspd-mons-2019-2021", "contrat-ville-4.2.1"})
    void theNoteFitsTwoPages(String plan) {
        assertThat(rendu(plan).note().blocs().stream().mapToInt(PlanRenduTest::lignes).sum()).isBetween(40, LIGNES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdpd-62-2013-2017", "stspd-mons-2019-2021"})
    void thePictureHasARowForEachMeasureAndASignForEachAnswer(String plan) {
        BilanDePlan balance = bilan(plan);
        Matrice picture = MatriceDePlan.de(balance, CATALOGUE);
        assertThat(picture.lignes()).hasSameSizeAs(balance.couverture());
        assertThat(picture.colonnes()).hasSameSizeAs(balance.actions());
        for (int i = 0; i < picture.lignes().size(); i++) {
            assertThat(picture.lignes().get(i).cases().stream().filter(cell -> !cell.vide()))
                    .hasSize((int) balance.couverture().get(i).reponses().stream().map(one -> one.inscrite()).distinct()
                            .count());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdpd-62-2013-2017", "stspd-mons-2019-2021"})
    void theTableHasALineForEachAnswerAndForgetsNothing(String plan) {
        BilanDePlan balance = bilan(plan);
        String table = rendu(plan).csv();
        balance.couverture().forEach(one -> assertThat(table).contains(one.mesure().titre()));
        balance.actions().forEach(one -> assertThat(table).contains(";" + one.nom() + ";"));
        balance.sansMesure().forEach(one -> assertThat(table).contains("action sans équivalent;" + one.nom() + ";"));
    }

    @Test
    void theAmendmentAsksForWhatIsMissingAndDecidesNothing() {
        String draft = Format.MARKDOWN.rendre(rendu("pdpd-62-2013-2017").avenant(Format.MARKDOWN));
        assertThat(draft).contains("# Projet d'avenant", "rien n'est décidé ici", "Pilote, à confirmer", "Échéance",
                "……………");
        bilan("pdpd-62-2013-2017").couverture().forEach(one -> {
            boolean gap = switch (one.statut()) {
                case SANS_ACTION, PARTIELLE -> true;
                case COUVERTE, HORS_ECHELON -> false;
            };
            String heading = "### Mesure " + one.mesure().id().substring(one.mesure().id().indexOf('/') + 1) + ". ";
            assertThat(draft.contains(heading)).as(heading).isEqualTo(gap);
        });
    }

    @Test
    void aPilotIsToldOnlyWhereTheTextTellsOne() {
        Page draft = rendu("pdpd-62-2013-2017").avenant(Format.MARKDOWN);
        List<String> pilots = draft.blocs().stream().filter(Bloc.Tableau.class::isInstance).map(Bloc.Tableau.class::cast)
                .flatMap(table -> table.rangees().stream()).map(row -> row.cases().get(0)).toList();
        assertThat(pilots).isNotEmpty().anyMatch(one -> one.startsWith("parmi : "));
    }

    private static PlanRendu rendu(String plan) {
        return new PlanRendu(bilan(plan), CATALOGUE, JOUR);
    }

    private static BilanDePlan bilan(String plan) {
        return new Examen(CATALOGUE, JOUR).de(new PlanLu(PlanDuCatalogue.de(CATALOGUE, CATALOGUE.document(plan)),
                List.of()), null, false);
    }

    private static int lignes(Bloc block) {
        if (block instanceof Bloc.Puces points) {
            return points.puces().stream().mapToInt(point -> lignes(point.texte())).sum();
        }
        if (block instanceof Bloc.Resume summary) {
            return lignes(summary.entier());
        }
        return block instanceof Bloc.Titre ? 2 : Stream.of(block).filter(Bloc.Paragraphe.class::isInstance)
                .map(Bloc.Paragraphe.class::cast).mapToInt(one -> lignes(one.texte())).sum();
    }

    private static int lignes(String text) {
        return 1 + text.length() / SIGNES;
    }
}
