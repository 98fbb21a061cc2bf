package fr.aiguillage.catalogue;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The official list of places that a catalogue stands on. Those that the knowledge names are at hand; the others are
 * read when one of them is first asked about.
 */
public final class Decoupage {

    static final Decoupage AUCUN = de(Repertoire.de(List.of(), List.of()));

    private final Repertoire nommes;
    private final Supplier<Repertoire> source;
    private volatile @Nullable Repertoire tous;

    /**
     * A list.
     *
     * @param named the part of it that is at hand, with all the levels
     * @param whole reads all of it
     */
    public Decoupage(Repertoire named, Supplier<Repertoire> whole) {
        this.nommes = named;
        this.source = whole;
    }

    /** A list that is all at hand. */
    public static Decoupage de(Repertoire whole) {
        return new Decoupage(whole, () -> whole);
    }

    public @Nullable Territoire territoire(String id) {
        if (niveau(id) == null) {
            return null;
        }
        Territoire near = nommes.territoire(id);
        return near == null ? tous().territoire(id) : near;
    }

    /** The level of a place, null when the list has no such level. */
    public @Nullable Niveau niveau(String id) {
        return nommes.niveaux().get(Territoire.niveau(id));
    }

    /** The whole list. */
    public Repertoire tous() {
        Repertoire known = tous;
        return known == null ? lire() : known;
    }

    private synchronized Repertoire lire() {
        Repertoire known = tous == null ? source.get() : tous;
        tous = known;
        return known;
    }

    /** Whether the whole list has been read. */
    public boolean lu() {
        return tous != null;
    }

    boolean vide() {
        return nommes.niveaux().isEmpty();
    }
}
