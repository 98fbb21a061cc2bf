package fr.aiguillage.rendu;

import fr.aiguillage.catalogue.Catalogue;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Entries side by side, point by point. */
public final class PageComparaison {

    private static final String RIEN = "—";

    private PageComparaison() {
    }

    public static Page de(List<Comparee> entries, Catalogue catalogue) {
        Page page = new Page("Comparaison");
        return page.tableau(entries.stream().map(c -> c.nom() + " (" + c.id() + ")").toList(), Stream.of(
                rangee("Ici", entries, Comparee::verdict), rangee("Répond à", entries, c -> liste(c.besoins())),
                rangee("Pour qui", entries, c -> liste(c.pourQui())), rangee("Sauf", entries, c -> liste(c.sauf())),
                rangee("Qui peut ouvrir", entries, c -> liste(c.saisine())),
                rangee("Qui décide", entries, c -> rien(c.decideur())),
                rangee("Accord", entries, c -> rien(c.adhesion())), rangee("Cadre", entries, c -> rien(c.cadre())),
                rangee("Par où entrer", entries, c -> rien(c.entree())),
                rangee("Où et quand", entries, c -> liste(c.existence())),
                rangee("Sources", entries, c -> Citations.enLigne(c.sources(), catalogue)))
                .filter(row -> !row.cases().stream().allMatch(RIEN::equals)).toList());
    }

    private static Bloc.Rangee rangee(String label, List<Comparee> entries, Function<Comparee, String> cell) {
        return new Bloc.Rangee(label, entries.stream().map(cell).toList());
    }

    private static String liste(List<String> values) {
        return values.isEmpty() ? RIEN : String.join(" ; ", values);
    }

    private static String rien(@Nullable String value) {
        return value == null ? RIEN : value;
    }
}
