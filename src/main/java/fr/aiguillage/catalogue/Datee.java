package fr.aiguillage.catalogue;

import org.jspecify.annotations.Nullable;

/** Something that begins, may end, and may be followed by something else. */
public sealed interface Datee extends Identifie permits Fiche, Appellation {

    String nom();

    @Nullable String sigle();

    /** When it is in force; {@link Existence#INCONNUE} when nothing says so. */
    Existence temps();

    /** What it is called in a line: its acronym where it has one. */
    default String court() {
        String acronym = sigle();
        return acronym == null ? nom() : acronym;
    }
}
