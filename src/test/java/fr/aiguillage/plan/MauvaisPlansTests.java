package fr.aiguillage.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.aiguillage.catalogue.lecture.Anomalie;
import fr.aiguillage.paquet.Produit;
import fr.aiguillage.plan.lecture.LecteurPlan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that hold no plan, or not the one that their name promises. */
class MauvaisPlansTests {

    @TempDir
    private Path dossier;

    @Test
    void aPictureOfPaperIsSaidToBeOne() throws IOException {
        assertThat(refus("plan.pdf", Papier.pdfSansTexte(3))).startsWith("plan.pdf : ce PDF n'a pas de texte")
                .contains("page 1", "Peut-être");
    }

    @Test
    void aProtectedFileIsSaidToBeOne() throws IOException {
        assertThat(refus("plan.pdf", Papier.pdfProtege())).contains("protégé par un mot de passe");
        byte[] ole = new byte[600];
        System.arraycopy(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0}, 0, ole, 0, 4);
        assertThat(refus("plan.docx", ole)).contains("protégé par un mot de passe", "ancien format");
    }

    @Test
    void aFileCutShortIsSaidToBeOne() throws IOException {
        byte[] docx = MemePlanTests.papier().docx();
        assertThat(refus("plan.docx", Arrays.copyOf(docx, docx.length / 2))).contains("tronqué");
        assertThat(refus("plan.docx", Papier.docx("", "<w:body><w:p>"))).contains("tronqué");
        assertThat(refus("plan.pdf", Arrays.copyOf(MemePlanTests.papier().pdf(), 300))).contains("tronqué");
    }

    @Test
    void aBombDoesNotBurst() throws IOException {
        String spaces = " ".repeat(70 << 20);
        assertThat(refus("plan.docx", Papier.docx("", "<w:body>" + spaces + "</w:body>"))).contains("dépasse 64 Mio");
    }

    @Test
    void nothingIsFetchedFromElsewhere() throws IOException {
        Path secret = Files.writeString(dossier.resolve("secret.txt"), "- le secret");
        String prolog = "<!DOCTYPE d [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";
        String body = "<w:body><w:p><w:r><w:t>Action 1 : &x;</w:t></w:r></w:p></w:body>";
        assertThat(refus("plan.docx", Papier.docx(prolog, body))).contains("entités").doesNotContain("le secret");
    }

    @Test
    void entitiesThatUnfoldEachOtherAreRefusedAtOnce() throws IOException {
        String prolog = "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
        assertThat(refus("plan.docx", Papier.docx(prolog, "<w:body>&b;</w:body>"))).contains("entités");
    }

    @Test
    void tooManyPagesAreCounted() throws IOException {
        assertThat(refus("plan.pdf", Papier.pdfSansTexte(500))).contains("500 pages", "400 au plus", "Peut-être");
    }

    @Test
    void anotherKindUnderAWrongNameIsTold() throws IOException {
        byte[] docx = MemePlanTests.papier().docx();
        assertThat(refus("plan.pdf", docx)).contains("est un document Word", "son nom annonce un PDF", "renommer");
        assertThat(refus("plan.md", MemePlanTests.papier().pdf())).contains("est un PDF", "annonce du texte");
        assertThat(refus("plan.docx", Papier.zip(Map.of("content.xml", "<a/>")))).contains("n'est pas un document Word");
        assertThat(refus("plan.md", octets("<!DOCTYPE html><html></html>"))).contains("page web");
        assertThat(refus("plan.txt", octets("{\\rtf1 plan}"))).contains("RTF");
        assertThat(refus("plan.txt", new byte[] {1, 0, 2})).contains("ni du texte");
    }

    @Test
    void aTextIsInUtf8() throws IOException {
        assertThat(refus("plan.txt", "Été\n".getBytes(StandardCharsets.ISO_8859_1))).contains("UTF-8");
    }

    @Test
    void aPlanWithoutActionsIsSaidToBeEmpty() throws IOException {
        assertThat(refus("plan.md", new byte[0])).contains("aucune action", "aligner --modele");
        assertThat(refus("plan.md", octets("Bonjour.\n"))).contains("aucune action");
        assertThat(refus("plan.yaml", octets("id: a\ntitre: b\nactions: []\n"))).contains("plan.yaml:3", "vide");
    }

    @Test
    void everyFaultOfOurOwnFormatIsTold() throws IOException {
        String wrong = "id: a\ntitre: b\nactions:\n  - texte: c\n    pilotte: d\n  - texte: e\n    avancement: fini\n";
        assertThat(refus("plan.yaml", octets(wrong))).contains("plan.yaml:5", "« pilote »", "plan.yaml:7", "realise");
    }

    private static byte[] octets(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private String refus(String name, byte[] bytes) throws IOException {
        Path file = Files.write(dossier.resolve(name), bytes);
        LecteurPlan reader = new LecteurPlan(Produit.lire().catalogue(), Masque.AUCUN, page -> { });
        PlanIllisible refused = catchThrowableOfType(PlanIllisible.class, () -> reader.lire(file));
        assertThat(refused).as(name).isNotNull();
        return refused.anomalies().stream().map(Anomalie::texte).collect(Collectors.joining("\n"));
    }
}
