package fr.aiguillage.produit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pictures made of signs in a real browser: read, filtered and printed with a keyboard alone, without colour. */
@Execution(ExecutionMode.SAME_THREAD)
class GrilleAuNavigateur {

    private static final String COMPTE = "document.querySelector('.compte').textContent";
    private static final String DETAILS = "document.querySelector('.details').innerText";
    private static final String LIGNE = "document.activeElement.closest('tr').rowIndex";
    private static final String COLONNE = "document.activeElement.cellIndex";
    private static final String MONTREES =
            "[...document.querySelector('tbody').rows].filter(r => r.offsetHeight > 0).length";

    /** The pages that hold such a picture. */
    enum Tableau {
        TROUS("catalogue", "trous", "--format", "html"),
        PLAN("aligner", "pdpd-62-2013-2017", "--format", "html");

        final String[] mots;

        Tableau(String... words) {
            mots = words;
        }

        Path page() {
            return dossier.resolve(name() + ".html");
        }
    }

    @TempDir
    static Path dossier;

    @BeforeAll
    static void write() throws IOException {
        for (Tableau one : Tableau.values()) {
            Files.writeString(one.page(), Programme.java().lance(one.mots).reussie().sortie());
        }
    }

    @ParameterizedTest
    @EnumSource
    void theKeyboardAloneReachesEveryCellAndSaysWhatItHolds(Tableau which) {
        try (Navigateur browser = Navigateur.ouvrir(which.page())) {
            auTableau(browser);
            int row = browser.evalue(LIGNE).asInt();
            browser.touches("ArrowDown", "ArrowDown", "ArrowUp");
            assertThat(browser.evalue(LIGNE).asInt()).isEqualTo(row + 1);
            browser.touches("ArrowRight");
            assertThat(browser.evalue(COLONNE).asInt()).isEqualTo(2);
            browser.touches("Home", "Control+End");
            assertThat(browser.texte(LIGNE + " + ',' + " + COLONNE)).isEqualTo(
                    browser.texte("document.querySelector('tbody').rows.length + ',' + "
                            + "(document.querySelector('thead tr').cells.length - 1)"));
            browser.touches("Control+Home", "ArrowLeft", "ArrowUp");
            assertThat(browser.evalue("document.activeElement.scope == 'col'").asBoolean()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatACellSaysIsShownWithItsRowAndColumn(Tableau which) {
        try (Navigateur browser = Navigateur.ouvrir(which.page())) {
            browser.evalue("document.querySelector('td[data-details]').focus()");
            String row = browser.texte("document.activeElement.parentElement.cells[0].dataset.dit");
            String column = browser.texte("document.querySelector('thead tr').cells[" + COLONNE + "].dataset.dit");
            assertThat(browser.texte(DETAILS)).contains(row, column,
                    browser.texte("document.activeElement.dataset.details.split('\\n')[0]"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void rowsAreFilteredWithTheKeyboardAndCounted(Tableau which) {
        try (Navigateur browser = Navigateur.ouvrir(which.page())) {
            int all = browser.evalue(MONTREES).asInt();
            assertThat(browser.texte(COMPTE)).startsWith(all + " ");
            browser.touches("Tab", "ArrowDown");
            browser.attendre(MONTREES + " < " + all);
            int some = browser.evalue(MONTREES).asInt();
            assertThat(some).isBetween(1, all - 1);
            assertThat(browser.texte(COMPTE)).startsWith(some + " ").contains("sur " + all, ":");
            auTableau(browser);
            browser.touches("Control+End");
            assertThat(browser.evalue("document.activeElement.offsetHeight > 0").asBoolean()).isTrue();
            browser.evalue("document.querySelector('[type=reset]').click()");
            browser.attendre(MONTREES + " == " + all);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aScreenReaderHearsHeadersAndWordsForSigns(Tableau which) {
        try (Navigateur browser = Navigateur.ouvrir(which.page())) {
            Set<String> roles = new TreeSet<>();
            Set<String> cells = new TreeSet<>();
            browser.commande("Accessibility.getFullAXTree", Map.of()).path("nodes").forEach(node -> {
                String role = node.path("role").path("value").asString();
                roles.add(role);
                if (role.equals("gridcell")) {
                    cells.add(node.path("name").path("value").asString());
                }
            });
            assertThat(roles).contains("grid", "columnheader", "rowheader", "gridcell", "combobox", "status");
            assertThat(cells).anyMatch(name -> name.matches("\\p{L}[\\p{L} ].*")).noneMatch(name -> name.matches("[●○◊×].{0,3}"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsFetchedAndNothingGoesWrong(Tableau which) {
        try (Navigateur browser = Navigateur.ouvrir(which.page())) {
            auTableau(browser);
            browser.touches("ArrowRight", "End");
            assertThat(browser.plaintes()).isEmpty();
            assertThat(Set.of(browser.texte("[...new Set([...document.querySelectorAll('main :not(hr)')].map(e => "
                    + "getComputedStyle(e).color))].join(' ')").split(" (?=rgb)"))).isSubsetOf("rgb(0, 0, 0)");
        }
    }

    @ParameterizedTest
    @EnumSource
    void itPrintsOnLandscapeSheetsWithWhatIsShown(Tableau which) throws IOException {
        try (Navigateur browser = Navigateur.ouvrir(which.page());
                PDDocument paper = Loader.loadPDF(browser.imprime())) {
            List<String> rows = browser.evalue("[...document.querySelectorAll('tbody th')].map(h => h.innerText)")
                    .valueStream().map(one -> one.asString()).toList();
            String text = new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
            assertThat(rows).isNotEmpty().allMatch(row -> text.contains(row.replaceAll("\\s+", " ")));
            assertThat(text).doesNotContain("Tout montrer", "Au clavier");
            assertThat(paysage(paper)).isEqualTo(1);
        }
    }

    private static long paysage(PDDocument paper) {
        List<PDRectangle> sheets = new ArrayList<>();
        paper.getPages().forEach(sheet -> sheets.add(sheet.getMediaBox()));
        return sheets.stream().filter(box -> box.getWidth() > box.getHeight()).count();
    }

    /** Goes on with Tab until a cell of the table is reached, as someone does. */
    private static void auTableau(Navigateur browser) {
        for (int i = 0; i < 30 && !browser.evalue("!!document.activeElement.closest('table')").asBoolean(); i++) {
            browser.touches("Tab");
        }
        assertThat(browser.evalue("!!document.activeElement.closest('table')").asBoolean()).isTrue();
    }
}
