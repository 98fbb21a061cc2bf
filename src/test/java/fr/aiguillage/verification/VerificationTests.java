package fr.aiguillage.verification;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.catalogue.lecture.Anomalie;
import fr.aiguillage.moteur.LecteurRegles;
import fr.aiguillage.moteur.Regle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VerificationTests {

    private static final Path CATALOGUES = Path.of("src/test/resources/catalogues");

    static List<Path> fautes() throws IOException {
        try (Stream<Path> folders = Files.list(CATALOGUES.resolve("fautes"))) {
            return folders.sorted().toList();
        }
    }

    /** Each folder holds one kind of fault and, in {@code attendu.txt}, exactly what is said of it. */
    @ParameterizedTest
    @MethodSource("fautes")
    void saysExactlyWhatIsWrong(Path folder) throws IOException {
        String expected = Files.readString(folder.resolve("attendu.txt"));

        assertThat(expected).isNotBlank();
        assertThat(texte(verifier(folder).anomalies())).isEqualTo(expected);
    }

    @Test
    void manyKindsOfFaultAreShown() throws IOException {
        assertThat(fautes()).hasSizeGreaterThanOrEqualTo(30);
    }

    @Test
    void findsNothingInASoundCatalogue() {
        Verification check = verifier(CATALOGUES.resolve("bon"));

        assertThat(texte(check.anomalies())).isEmpty();
        assertThat(check.saine().fiches()).hasSize(2);
    }

    @Test
    void findsNothingInOurs() {
        Verification check = Verification.de(Path.of("catalog"), LecteurRegles.lire(Path.of("rules")));

        assertThat(texte(check.anomalies())).isEmpty();
        assertThat(check.saine().fiches()).isNotEmpty().hasSameSizeAs(check.catalogue().fiches());
    }

    @Test
    void anAddedCatalogueLeansOnAnother() {
        Verification check = Verification.ajoutee(CATALOGUES.resolve("ajoute/catalogue"), base());

        assertThat(check.saine().fiches()).extracting(Fiche::id).containsExactly("velobus");
    }

    @Test
    void whatLeansOnAFaultyEntryIsLeftOutWithIt() throws IOException {
        Verification check = Verification.ajoutee(CATALOGUES.resolve("ajoute/catalogue"), base());

        assertThat(texte(check.anomalies())).isEqualTo(Files.readString(CATALOGUES.resolve("ajoute/attendu.txt")));
    }

    @Test
    void whatLeansOnAFaultyEntryIsNoFaultForTheAuthor() {
        Verification check = Verification.de(CATALOGUES.resolve("ajoute/catalogue"), List.of(), base());

        assertThat(check.anomalies()).extracting(Anomalie::regle)
                .containsExactlyInAnyOrder("besoin-inconnu", "nom-en-double", "attribut-d-un-autre-type", "id-deja-pris",
                        "id-deja-pris");
    }

    private static Catalogue base() {
        return verifier(CATALOGUES.resolve("bon")).catalogue();
    }

    private static Verification verifier(Path folder) {
        Path rules = folder.resolve("regles");
        List<Regle> read = Files.isDirectory(rules) ? LecteurRegles.lire(rules) : List.of();
        return Verification.de(folder.resolve("catalogue"), read);
    }

    private static String texte(List<Anomalie> faults) {
        return faults.stream().map(fault -> fault.texte() + "\n").collect(Collectors.joining());
    }
}
