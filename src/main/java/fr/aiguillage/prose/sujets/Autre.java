package fr.aiguillage.prose.sujets;

import org.jspecify.annotations.Nullable;

/**
 * Someone else of whom a sentence speaks.
 *
 * @param qui in the words of the catalogue
 * @param genre how pronouns call them, when they are named so
 * @param agit whether they do something there
 * @param ouvre whether the sentence begins with what they do
 */
record Autre(String qui, @Nullable String genre, boolean agit, boolean ouvre) {

    /** Whether such a pronoun may stand for them. */
    boolean peutEtre(@Nullable String theirs) {
        return genre == null || theirs == null || genre.equals(theirs);
    }
}
