package fr.aiguillage.plan;

import org.jspecify.annotations.Nullable;

/**
 * Where something stands in a file.
 *
 * @param ligne from 1, in a text file
 * @param page from 1, in a file that has pages
 */
public record Place(@Nullable Integer ligne, @Nullable Integer page) {

    public static Place ligne(int line) {
        return new Place(line, null);
    }

    public static Place page(int page) {
        return new Place(null, page);
    }

    /** As it is said: « ligne 12 », « page 3 ». */
    public String dite() {
        return page != null ? "page " + page : ligne != null ? "ligne " + ligne : "";
    }
}
