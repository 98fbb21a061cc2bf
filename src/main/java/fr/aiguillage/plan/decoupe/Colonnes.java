package fr.aiguillage.plan.decoupe;

import fr.aiguillage.catalogue.Rubrique;
import fr.aiguillage.catalogue.Rubrique.Sens;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the columns of a table hold, by its first row. */
record Colonnes(List<@Nullable Sens> sens) {

    /** The columns of a header, or null when the row is not one. */
    static @Nullable Colonnes de(List<String> cells, Intitules headings) {
        List<@Nullable Sens> found = new ArrayList<>();
        int known = 0;
        for (String cell : cells) {
            @Nullable Rubrique heading = cell.isEmpty() ? null : headings.cellule(cell);
            found.add(heading == null ? null : heading.sens());
            known += heading == null ? 0 : 1;
        }
        return known >= 2 || known == 1 && found.contains(Sens.ACTIONS) && cells.size() > 1 ? new Colonnes(found)
                : null;
    }

    /** Whether all that it holds tells something of an action that stands elsewhere. */
    boolean sansAction() {
        return !sens.isEmpty() && sens.stream().allMatch(held -> held != null && held.champ());
    }

    /** What a cell holds, null when nothing says so. */
    @Nullable Sens de(int column) {
        return column < sens.size() ? sens.get(column) : null;
    }

    /** Where the actions are: the column that says so, else the first that nothing else is in. */
    int action() {
        return IntStream.of(sens.indexOf(Sens.ACTIONS), sens.indexOf(null), sens.indexOf(Sens.DESCRIPTION))
                .filter(column -> column >= 0).findFirst().orElse(0);
    }

    /** Whether what an action is called and what is done stand in two columns. */
    boolean decrites() {
        int told = sens.indexOf(Sens.DESCRIPTION);
        return told >= 0 && told != action();
    }
}
