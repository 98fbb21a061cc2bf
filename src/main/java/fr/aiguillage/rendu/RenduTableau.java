package fr.aiguillage.rendu;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Things compared, point by point: side by side where there is room, one under another elsewhere. */
final class RenduTableau {

    private static final String ENTRE = "  ";

    private final Bloc.Tableau tableau;
    private final Ecran ecran;
    private final UnaryOperator<String> gras;

    RenduTableau(Bloc.Tableau table, Ecran screen, UnaryOperator<String> bold) {
        this.tableau = table;
        this.ecran = screen;
        this.gras = bold;
    }

    List<String> lignes() {
        return ecran.large() ? cote() : dessous();
    }

    private List<String> cote() {
        List<String> lines = new ArrayList<>(enColonnes(tableau.entetes()).stream().map(gras).toList());
        for (Bloc.Rangee row : tableau.rangees()) {
            new Pliage(ecran.largeur()).plier(row.libelle()).forEach(line -> lines.add(gras.apply(line)));
            lines.addAll(enColonnes(row.cases()));
        }
        return lines;
    }

    private List<String> enColonnes(List<String> cells) {
        int width = (ecran.largeur() - ENTRE.length() * cells.size()) / cells.size();
        List<List<String>> columns = cells.stream().map(c -> new Pliage(width).plier(c)).toList();
        int height = columns.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, height).mapToObj(i -> ligne(columns, i, width)).toList();
    }

    private static String ligne(List<List<String>> columns, int at, int width) {
        StringBuilder line = new StringBuilder();
        for (List<String> column : columns) {
            String cell = at < column.size() ? column.get(at) : "";
            line.append(ENTRE).append(cell).append(" ".repeat(Math.max(0, width - cell.length())));
        }
        return line.toString().stripTrailing();
    }

    /** Each point, then what holds of each thing, named again. */
    private List<String> dessous() {
        List<String> lines = new ArrayList<>();
        Pliage fold = new Pliage(ecran.largeur());
        for (Bloc.Rangee row : tableau.rangees()) {
            fold.plier(row.libelle()).forEach(line -> lines.add(gras.apply(line)));
            for (int i = 0; i < row.cases().size(); i++) {
                lines.addAll(fold.plier(tableau.entetes().get(i) + " : " + row.cases().get(i), ENTRE, ENTRE + ENTRE));
            }
        }
        return lines;
    }
}
