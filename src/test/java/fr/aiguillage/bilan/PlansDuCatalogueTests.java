package fr.aiguillage.bilan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.appui.Ecrit;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Document;
import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.paquet.Produit;
import fr.aiguillage.plan.PlanLu;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The balance sheets of the plans of our catalogue, line by line. Written anew with {@code -Dbilans.reecrire=true}; each
 * line that changes is read before it is kept.
 */
class PlansDuCatalogueTests {

    private static final Path FICHIERS = Path.of("src/test/resources/plans/bilans");
    private static final Catalogue CATALOGUE = Produit.lire().catalogue();
    private static final Examen EXAMEN = new Examen(CATALOGUE, Ecrit.JOUR);

    @ParameterizedTest
    @ValueSource(strings = {"pdpd-62-2013-2017", "stspd-mons-2019-2021", "contrat-ville-4.2.1"})
    void theBalanceSheetIsTheOneThatWasRead(String id) throws IOException {
        Document document = Objects.requireNonNull(CATALOGUE.document(id));
        BilanDePlan balance = EXAMEN.de(new PlanLu(PlanDuCatalogue.de(CATALOGUE, document), List.of()), null, false);
        Path file = FICHIERS.resolve(id + ".txt");
        String now = String.join("\n", lignes(balance)) + "\n";
        if (Boolean.getBoolean("bilans.reecrire")) {
            Files.writeString(file, now);
        }
        assertThat(now).isEqualTo(Files.readString(file));
        assertThat(balance.methode()).hasSize(66).filteredOn(one -> one.statut() == Jugement.Statut.A_VERIFIER)
                .allSatisfy(one -> assertThat(one.question()).as(one.critere()).isNotBlank());
    }

    private static List<String> lignes(BilanDePlan balance) {
        List<String> lines = new ArrayList<>(List.of("échelon : " + balance.echelon()));
        balance.couverture().forEach(one -> lines.add(mesure(one)));
        balance.sansMesure().forEach(one -> lines.add("sans équivalent : " + one.nom()));
        balance.alertes().forEach(one -> lines.add(one.type() + " " + String.join(", ", one.actions()) + " : "
                + one.message()));
        balance.methode().forEach(one -> lines.add(one.critere() + " " + one.statut() + preuves(one)));
        return lines;
    }

    private static String mesure(Couverture one) {
        String answers = one.reponses().stream().map(answer -> answer.inscrite().nom()
                + (answer.inscrite().anterieure() ? " avant" : "") + " " + answer.force().name().charAt(0)
                + (answer.numero() == null ? "" : " " + answer.numero())).collect(Collectors.joining(", "));
        return one.mesure().id() + " " + one.statut() + (answers.isEmpty() ? "" : " : " + answers)
                + (one.outils().isEmpty() ? "" : " ; outils : "
                + one.outils().stream().map(Fiche::id).collect(Collectors.joining(", ")));
    }

    private static String preuves(Jugement one) {
        return one.preuves().isEmpty() ? "" : " : " + one.preuves().stream().map(Jugement.Preuve::mots)
                .collect(Collectors.joining(" | "));
    }
}
