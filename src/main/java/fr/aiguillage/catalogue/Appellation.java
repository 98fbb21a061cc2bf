package fr.aiguillage.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A name that something went by for a time, or that the toolbox has no entry for, and what took its place.
 *
 * @param existence when the name held, and the id of the entry, or of the name, that followed it
 * @param aConfirmer what no source read confirms
 */
public record Appellation(String id, String nom, @Nullable String sigle, List<String> autresNoms,
        @Nullable Existence existence, List<Source> sources, List<String> aConfirmer, @Nullable LocalDate verifieLe)
        implements Datee {

    public Appellation {
        autresNoms = Listes.copie(autresNoms);
        sources = Listes.copie(sources);
        aConfirmer = Listes.copie(aConfirmer);
    }

    @Override
    public Existence temps() {
        return existence == null ? Existence.INCONNUE : existence;
    }

    /** Its id, its name, its acronym and its other names. */
    public List<String> noms() {
        return Stream.of(Stream.of(id, nom), Stream.ofNullable(sigle), autresNoms.stream()).flatMap(s -> s).toList();
    }
}
