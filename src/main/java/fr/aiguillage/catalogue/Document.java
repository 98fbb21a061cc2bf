package fr.aiguillage.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text that the catalogue quotes.
 *
 * @param abrege how it is quoted in a line
 * @param periode the years it is about
 * @param apres what the reader must know once that period is over
 * @param faitFoi whether it stays the reference text all the same
 */
public record Document(String id, String titre, String abrege, @Nullable String auteur, @Nullable String territoire,
        @Nullable Periode periode, @Nullable String apres, boolean faitFoi, @Nullable String url,
        List<String> notes) implements Identifie {

    public Document {
        notes = Listes.copie(notes);
    }

    /** Whether its period is over by that day. */
    public boolean clos(LocalDate day) {
        String end = periode == null ? null : periode.au();
        return end != null && day.isAfter(Dates.fin(end));
    }
}
