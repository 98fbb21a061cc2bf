package fr.aiguillage.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * When a dispositif itself is in force, which is not the period of the document that attests it.
 *
 * @param du the first day, month or year
 * @param au the last one in force; none is ever invented
 * @param remplacePar the id of what took its place
 * @param essai since when it was tried in some places only, before that first day; without one, it never went further
 *     as far as is known
 * @param projet a day on which it was still only planned; nobody says whether it was made since
 * @param dit how one says that something took its place, as it follows the name: « remplacée par l'agence »
 */
public record Existence(@Nullable String du, @Nullable String au, @Nullable String remplacePar, @Nullable String essai,
        @Nullable String projet, @Nullable String dit, @Nullable Source source) {

    public static final Existence INCONNUE = new Existence(null, null, null, null, null, null, null);
}
