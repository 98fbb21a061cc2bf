package fr.aiguillage.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact was read.
 *
 * @param document the id of a document of the catalogue
 * @param reference the place in it: a measure, an action, a page
 * @param url the address of a public page, for what no document says
 * @param consulteLe the day the page was read
 * @param periode the years that this place speaks of, when they are not those of the whole document, or of a page
 */
public record Source(@Nullable String document, @Nullable String reference, @Nullable String url,
        @Nullable LocalDate consulteLe, @Nullable Periode periode) {
}
