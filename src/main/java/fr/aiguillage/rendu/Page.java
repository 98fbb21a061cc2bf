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

    /** The same where the title is shown by itself: its first heading becomes its title. */
    Page titree() {
        if (blocs.isEmpty() || !(blocs.get(0) instanceof Bloc.Titre first) || first.niveau() != 1) {
            return this;
        }
        Page same = new Page(first.texte());
        blocs.subList(1, blocs.size()).forEach(same::bloc);
        return same;
    }

    Page bloc(Bloc block) {
        blocs.add(block);
        return this;
    }

    public Page titre(int level, String text) {
        blocs.add(new Bloc.Titre(level, text));
        return this;
    }

    public Page paragraphe(String text) {
        blocs.add(new Bloc.Paragraphe(text));
        return this;
    }

    Page alerte(String label, String text) {
        blocs.add(new Bloc.Alerte(label, text));
        return this;
    }

    /** Things named one after another, in so many lines at most. */
    Page resume(String label, List<String> elements, int lines) {
        blocs.add(new Bloc.Resume(label, List.copyOf(elements), lines));
        return this;
    }

    Page gestes(List<Bloc.Geste> gestures) {
        blocs.add(new Bloc.Gestes(List.copyOf(gestures)));
        return this;
    }

    Page tableau(List<String> headings, List<Bloc.Rangee> rows) {
        blocs.add(new Bloc.Tableau(List.copyOf(headings), List.copyOf(rows)));
        return this;
    }

    Page grille(Matrice picture) {
        blocs.add(new Bloc.Grille(picture));
        return this;
    }

    Page separation() {
        blocs.add(new Bloc.Separation());
        return this;
    }

    /** Points without a heading. */
    public Page puces(List<String> texts) {
        blocs.add(new Bloc.Puces(texts.stream().map(t -> new Bloc.Puce(t, List.of())).toList()));
        return this;
    }

    /** A heading and its points; nothing at all when there is no point. */
    public Page section(String heading, List<Bloc.Puce> points) {
        if (!points.isEmpty()) {
            blocs.add(new Bloc.Titre(2, heading));
            blocs.add(new Bloc.Puces(List.copyOf(points)));
        }
        return this;
    }
}
