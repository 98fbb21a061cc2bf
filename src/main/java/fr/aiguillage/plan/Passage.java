package fr.aiguillage.plan;

import org.jspecify.annotations.Nullable;

/**
 * Something that a plan says, whatever part of it.
 *
 * @param ligne its first line in a text file, from 1
 * @param page its page in a file that has pages, from 1
 */
public record Passage(@Nullable Integer ligne, @Nullable Integer page, String texte) {

    public Passage(Place place, String text) {
        this(place.ligne(), place.page(), text);
    }

    /** Where it stands. */
    public Place place() {
        return new Place(ligne, page);
    }
}
