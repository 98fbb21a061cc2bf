package fr.aiguillage.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.catalogue.Validation;
import fr.aiguillage.paquet.Produit;
import fr.aiguillage.plan.lecture.EcrivainPlan;
import fr.aiguillage.plan.lecture.LecteurPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each kind of file says beside its text. */
class LectureTests {

    private static final String LISTE = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"2\"/></w:numPr>"
            + "</w:pPr><w:r><w:t>%s</w:t></w:r></w:p>";

    @TempDir
    private Path dossier;

    @Test
    void theNumbersThatWordWritesAreNumbersOfActions() throws IOException {
        String body = LISTE.formatted(0, "La rue") + LISTE.formatted(1, "Éclairer le parc")
                + LISTE.formatted(1, "Marcher le soir") + LISTE.formatted(0, "L'école") + LISTE.formatted(1, "Écouter");
        assertThat(word(body)).extracting(ActionDuPlan::reference).containsExactly("1-1", "1-2", "2-1");
    }

    @Test
    void whatWordKeepsOfADeletionIsNotRead() throws IOException {
        String body = "<w:p><w:r><w:t>Action 1 : Éclairer</w:t></w:r><w:del><w:r><w:delText> la gare</w:delText></w:r>"
                + "</w:del><w:r><w:t> le parc</w:t></w:r></w:p>";
        assertThat(word(body)).singleElement().extracting(ActionDuPlan::texte).isEqualTo("Éclairer le parc");
    }

    @Test
    void pagesOfWordAreThoseOfItsLastLayout() throws IOException {
        String jump = "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p><w:p><w:r><w:lastRenderedPageBreak/>"
                + "<w:t>Action 2 : Marcher</w:t></w:r></w:p>";
        assertThat(word("<w:p><w:r><w:t>Action 1 : Éclairer</w:t></w:r></w:p>" + jump))
                .extracting(ActionDuPlan::page).containsExactly(1, 2);
    }

    @Test
    void aSheetLaidOutAsATableOfLabelsIsOneAction() throws IOException {
        String row = "<w:tr><w:tc><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>%s</w:t></w:r></w:p>"
                + "</w:tc></w:tr>";
        String body = "<w:tbl>" + row.formatted("Fiche action n° 3", "Éclairer le parc")
                + row.formatted("Pilote", "Ville") + row.formatted("Objectifs", "Que l'on y passe le soir")
                + row.formatted("Échéance", "juin 2027") + "</w:tbl>";
        assertThat(word(body)).singleElement().satisfies(action -> {
            assertThat(action.reference()).isEqualTo("3");
            assertThat(action.titre()).isEqualTo("Éclairer le parc");
            assertThat(action.pilote()).isEqualTo("Ville");
            assertThat(action.texte()).contains("Que l'on y passe le soir");
            assertThat(action.calendrier()).isEqualTo("juin 2027");
        });
    }

    @Test
    void pagesOfAPdfAreToldOneByOne() throws IOException {
        Papier paper = new Papier().titre("Plan de la gare");
        for (int i = 1; i <= 60; i++) {
            paper.titre("Action " + i + " : Éclairer le quai").ligne("Pilote : Ville");
        }
        List<Integer> pages = new ArrayList<>();
        Plan plan = new LecteurPlan(Produit.lire().catalogue(), Masque.AUCUN, pages::add)
                .lire(Files.write(dossier.resolve("plan.pdf"), paper.pdf())).plan();
        assertThat(plan.actions()).hasSize(60);
        assertThat(plan.actions().get(59).page()).isEqualTo(pages.get(pages.size() - 1)).isGreaterThan(2);
    }

    @Test
    void pagesWithoutTextAreNamedAndTheOthersRead() throws IOException {
        byte[] pdf = new Papier().titre("Action 1 : Éclairer le quai").ligne("Pilote : Ville").pdfPuisSansTexte(2);
        PlanLu read = new LecteurPlan(Produit.lire().catalogue(), Masque.AUCUN, page -> { })
                .lire(Files.write(dossier.resolve("plan.pdf"), pdf));
        assertThat(read.plan().actions()).hasSize(1);
        assertThat(read.muettes()).containsExactly(Place.page(2), Place.page(3));
    }

    @Test
    void nothingThatIsSaidOfAnActionNamesThoseItIsFor() throws IOException {
        Masque masque = text -> new Masque.Texte(text.replace("Zoé Martin", "…"), text.contains("Zoé") ? 1 : 0);
        Path file = Files.writeString(dossier.resolve("plan.md"), "## Axe 1 : Suivre Zoé Martin\n\n### Actions\n\n"
                + "- 1.1 Aider Zoé Martin\n\nIndicateurs : Nombre de visites à Zoé Martin\nPublic : Zoé Martin\n"
                + "Échéance : au départ de Zoé Martin\n");
        PlanLu read = new LecteurPlan(Produit.lire().catalogue(), masque, page -> { }).lire(file);
        assertThat(read.plan().actions()).singleElement().asString().doesNotContain("Zoé").contains("visites à …");
    }

    @Test
    void whatNamesSomeoneIsMaskedAndItsPlaceKept() throws IOException {
        Masque masque = text -> new Masque.Texte(text.replace("Zoé Martin", "…"), text.contains("Zoé") ? 1 : 0);
        Path file = Files.writeString(dossier.resolve("plan.md"),
                "## Actions\n\n- Suivre Zoé Martin au collège\n- Éclairer le parc\n");
        PlanLu read = new LecteurPlan(Produit.lire().catalogue(), masque, page -> { }).lire(file);
        assertThat(read.masques()).containsExactly(Place.ligne(3));
        assertThat(EcrivainPlan.ecrire(read.plan())).doesNotContain("Zoé");
    }

    @Test
    void theModelReadsAndItsDecisionsStand() throws IOException {
        Plan plan = lire("plan.yaml", EcrivainPlan.modele());
        Validation decided = plan.actions().get(1).validation();
        assertThat(decided).isNotNull();
        assertThat(decided.alignements()).containsExactly(
                new Validation.Alignement("snpd-2020-2024/29", "29.1", Validation.Force.PRINCIPAL));
        assertThat(lire("garde.yaml", EcrivainPlan.ecrire(plan))).isEqualTo(plan);
    }

    @Test
    void anActionOfOursThatSaysNoPlaceStandsWhereItIsWritten() throws IOException {
        assertThat(lire("plan.yaml", "id: a\ntitre: b\nactions:\n  - texte: c\n  - {texte: d, ligne: 42}\n").actions())
                .extracting(ActionDuPlan::ligne).containsExactly(4, 42);
    }

    private List<ActionDuPlan> word(String body) throws IOException {
        Path file = Files.write(dossier.resolve("plan.docx"), Papier.docx("", "<w:body>" + body + "</w:body>"));
        return new LecteurPlan(Produit.lire().catalogue(), Masque.AUCUN, page -> { }).lire(file).plan().actions();
    }

    private Plan lire(String name, String text) throws IOException {
        Path file = Files.writeString(dossier.resolve(name), text);
        return new LecteurPlan(Produit.lire().catalogue(), Masque.AUCUN, page -> { }).lire(file).plan();
    }
}
