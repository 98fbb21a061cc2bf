package fr.aiguillage.rendu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that a spreadsheet opens in columns, and in which nothing is run. */
class CsvTest {

    @Test
    void columnsAndLinesAreThoseOfASpreadsheetInFrench() {
        assertThat(Csv.rendre(List.of(List.of("Été", "n° 2"), List.of("a", "")))).isEqualTo("\ufeffÉté;n° 2\r\na;\r\n");
    }

    @Test
    void whatSeparatesStaysInItsCell() {
        assertThat(Csv.rendre(List.of(List.of("a;b", "dit « c »", "\"d\"", "e\nf"))))
                .isEqualTo("\ufeff\"a;b\";dit « c »;\"\"\"d\"\"\";\"e\nf\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33", "-2", "@SOMME(A1)", "\t=1", "\r=1"})
    void nothingIsTakenForAFormula(String cell) {
        assertThat(Csv.rendre(List.of(List.of(cell))).replace("\"", "")).startsWith("\ufeff'" + cell.charAt(0));
    }
}
