package fr.aiguillage.rendu;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as a spreadsheet set up for French opens it in columns: semicolons, the mark by which it knows UTF-8, and ends
 * of lines of its own. Nothing in it is taken for a formula.
 */
public final class Csv {

    private static final String MARQUE = "\ufeff";
    private static final String FORMULES = "=+-@\t\r";

    private Csv() {
    }

    /** The first row holds the headings. */
    public static String rendre(List<List<String>> rows) {
        return MARQUE + rows.stream().map(row -> row.stream().map(Csv::cellule).collect(Collectors.joining(";")) + "\r\n")
                .collect(Collectors.joining());
    }

    private static String cellule(String value) {
        String safe = value.isEmpty() || FORMULES.indexOf(value.charAt(0)) < 0 ? value : "'" + value;
        boolean quoted = safe.chars().anyMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r');
        return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
