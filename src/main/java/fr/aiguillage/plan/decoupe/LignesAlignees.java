package fr.aiguillage.plan.decoupe;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.plan.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Tells the tables that a text draws with spaces: a row of headings, then cells that begin under them. */
public final class LignesAlignees {

    /** Two columns set with spaces may be a line with a wide gap. */
    private static final int COLONNES = 3;
    /** How far from its heading a cell may begin, in characters. */
    private static final int ECART = 3;
    private static final String INTERVALLE = "  ";
    private static final Pattern CELLULE = Pattern.compile("\\S+(?: \\S+)*");

    private final Intitules intitules;
    private final Consumer<Bloc> vers;
    private final List<Integer> debuts = new ArrayList<>();
    private Bloc.@Nullable Rangee rangee;

    public LignesAlignees(Catalogue catalogue, Consumer<Bloc> to) {
        intitules = new Intitules(catalogue);
        vers = to;
    }

    /** Gives the pieces of the next line; those of a row, once the row is over. */
    public void lire(String line, Place place) {
        if (entete(line)) {
            fin();
            vers.accept(new Bloc.Rangee(place, cellules(line), false));
        } else if (!debuts.isEmpty() && (rangee != null && !line.isBlank() || commence(line))) {
            rangee = rangee == null ? new Bloc.Rangee(place, cellules(line), false) : plus(rangee, cellules(line));
        } else {
            fin();
            if (!line.isBlank()) {
                debuts.clear();
            }
            Lignes.de(line, place).forEach(vers);
        }
    }

    /** No line is left. */
    public void fin() {
        if (rangee != null) {
            vers.accept(rangee);
        }
        rangee = null;
    }

    private static Bloc.Rangee plus(Bloc.Rangee row, List<String> more) {
        List<String> cells = IntStream.range(0, more.size())
                .mapToObj(i -> Nettoyage.joindre(row.cellules().get(i), more.get(i))).toList();
        return new Bloc.Rangee(row.place(), cells, false);
    }

    private boolean entete(String line) {
        List<Integer> starts = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        Matcher cell = CELLULE.matcher(line);
        while (cell.find()) {
            starts.add(cell.start());
            cells.add(cell.group());
        }
        if (cells.size() < COLONNES || line.indexOf('\t') >= 0 || line.indexOf('|') >= 0
                || Colonnes.de(cells, intitules) == null) {
            return false;
        }
        debuts.clear();
        debuts.addAll(starts);
        return true;
    }

    /** Whether a line begins a row: a gap parts what stands under two headings at least. */
    private boolean commence(String line) {
        return line.strip().contains(INTERVALLE)
                && cellules(line).stream().filter(cell -> !cell.isEmpty()).count() > 1;
    }

    private List<String> cellules(String line) {
        List<String> cells = new ArrayList<>();
        int from = 0;
        for (int column = 1; column <= debuts.size(); column++) {
            int to = column == debuts.size() ? line.length() : coupe(line, debuts.get(column));
            cells.add(Nettoyage.de(line.substring(Math.min(from, to), to)));
            from = to;
        }
        return cells;
    }

    /** Where a line is cut for a column: at the gap nearest to where the heading begins. */
    private static int coupe(String line, int start) {
        for (int gap = 0; gap <= ECART; gap++) {
            for (int at : new int[] {start - gap, start + gap}) {
                if (at > 0 && at < line.length() && line.charAt(at - 1) == ' ') {
                    return at;
                }
            }
        }
        return Math.min(start, line.length());
    }
}
