package fr.aiguillage.rendu;

import java.util.ArrayList;
import java.util.List;

/** An answer ready to be shown: blocks in reading order. */
public final class Page {

    private final String titre;
    private final List<Bloc> blocs = new ArrayList<>();

    public Page(String titre) {
        this.titre = titre;
    }

    public String titre() {
        return titre;
    }

    public List<Bloc> blocs() {
        return List.copyOf(blocs);
    }

    Page titre(int level, String text) {
        blocs.add(new Bloc.Titre(level, text));
        return this;
    }

    Page paragraphe(String text) {
        blocs.add(new Bloc.Paragraphe(text));
        return this;
    }

    Page alerte(String label, String text) {
        blocs.add(new Bloc.Alerte(label, text));
        return this;
    }

    Page separation() {
        blocs.add(new Bloc.Separation());
        return this;
    }

    /** A heading and its points; nothing at all when there is no point. */
    Page section(String heading, List<Bloc.Puce> points) {
        if (!points.isEmpty()) {
            blocs.add(new Bloc.Titre(2, heading));
            blocs.add(new Bloc.Puces(List.copyOf(points)));
        }
        return this;
    }
}
